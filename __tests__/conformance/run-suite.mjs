// Runs the cases of a suite, and counts.
export async function runSuite({ name, cases }) {
  const outcomes = cases.map(runCase)
  const wrong = (kind) => outcomes.filter((outcome) => outcome.kind === kind)
  return {
    name,
    cases: cases.length,
    agree: wrong('agree').length,
    acceptedWrongly: wrong('acceptedWrongly').length,
    rejectedWrongly: wrong('rejectedWrongly').length,
    slowestMs: Math.round(Math.max(0, ...outcomes.map(({ ms }) => ms))),
    disagreements: outcomes
      .filter(({ kind }) => kind !== 'agree')
      .map(({ id, expected, got, problems }) => ({ id, expected, got, problems })),
  }
}

function runCase({ id, expected, run }) {
  const startedAt = performance.now()
  let answer
  try {
    answer = run()
  } catch (error) {
    // Nothing may be thrown past the caller: that is never what was expected.
    answer = { accepted: expected === 'reject', problems: [`crashed: ${error.stack}`] }
    if (expected === 'survive') answer = { accepted: null, problems: answer.problems }
  }
  const ms = performance.now() - startedAt
  const got = answer.accepted === null ? 'crash' : answer.accepted ? 'accept' : 'reject'
  const isRight = expected === 'survive' ? got !== 'crash' : got === expected
  const kind = isRight ? 'agree' : got === 'accept' ? 'acceptedWrongly' : 'rejectedWrongly'
  return { id, expected, got, kind, ms, problems: answer.problems }
}
