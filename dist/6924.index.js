export const id = 6924;
export const ids = [6924,5104,3220];
export const modules = {

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileIssues: () => (/* binding */ fileIssues)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var lib_github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/core/issue.js
const ISSUE_LABEL = 'tls-gate';
const EXPIRY = 'certificate/expiry';
const MARK = /^<!-- tls-gate issue ([0-9a-f]{1,64}) stage=(\d{1,16}|over) content=([0-9a-f]{1,64}) since=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) -->/;
function renderMark({ key, stage, content, since }) {
    return `<!-- tls-gate issue ${key} stage=${String(stage ?? 'over')} content=${content} since=${since} -->`;
}
function parseMark(body) {
    const [, key, stage, content, since] = MARK.exec(body) ?? [];
    if (key === undefined || content === undefined || since === undefined)
        return undefined;
    return { key, stage: stage === 'over' ? null : Number(stage), content, since };
}
function withMark(body, mark) {
    return body.replace(MARK, renderMark(mark));
}

// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
;// CONCATENATED MODULE: ./lib/engine/issue-causes.js



const EXPIRY_RULES = ['certificate/expired', 'certificate/expires-soon'];
const EXPIRED = 0;
const BEFORE_WINDOWS = Number.MAX_SAFE_INTEGER;
function findCauses(options) {
    const { report, settings, use, digest } = options;
    const now = Date.parse(report.finishedAt);
    return placesIn(options).flatMap((place) => {
        const { url, environment } = place;
        const rules = new Set(place.seen.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule)));
        const states = [
            [EXPIRY, stateOfExpiry(place, settings, now)],
            ...[...rules]
                .filter((rule) => !EXPIRY_RULES.includes(rule))
                .map((rule) => [rule, stateOfRule(place, rule, settings)]),
        ];
        return states.flatMap(([id, state]) => {
            if (state === null)
                return [];
            const key = digest(JSON.stringify([use, url, environment, id]));
            const { url: endpoint, environment: shownEnvironment, origin } = place.shown;
            return [{ key, id, endpoint, environment: shownEnvironment, origin, state }];
        });
    });
}
function placesIn({ report, shown }) {
    const places = new Map();
    const keyOf = (url, environment) => JSON.stringify([url, environment]);
    for (const [index, endpoint] of report.endpoints.entries()) {
        const { url, environment, targets, isJudged } = endpoint;
        const visible = shown.endpoints[index] ?? endpoint;
        if (!isJudged)
            continue;
        const key = keyOf(url, environment);
        const place = places.get(key) ?? { url, environment, shown: visible, targets: [], seen: [], faults: [] };
        places.set(key, place);
        for (const [at, target] of targets.entries()) {
            const visibleTarget = visible.targets[at] ?? target;
            place.targets.push({ target, shown: visibleTarget });
            place.seen.push({ address: visibleTarget.address, verdicts: target.verdicts });
        }
    }
    for (const [index, { to, verdicts }] of report.comparisons.entries()) {
        const address = (shown.comparisons[index]?.to ?? to).address;
        places.get(keyOf(to.url, to.environment))?.seen.push({ address, verdicts });
    }
    for (const [index, finding] of report.findings.entries()) {
        if (finding.verdict !== 'fail')
            continue;
        const { endpoint, environment } = finding;
        places.get(keyOf(endpoint, environment))?.faults.push({ finding, shown: shown.findings[index] ?? finding });
    }
    return [...places.values()];
}
function stateOfRule(place, rule, settings) {
    const faults = place.faults.filter(({ finding }) => finding.rule === rule);
    const standing = standingOf(faults);
    if (standing.length > 0) {
        const severity = gravestOf(standing);
        return {
            kind: 'standing',
            stage: severity,
            opens: severity <= (0,policy/* rankOf */.I)(settings.severity),
            rank: [severity, Infinity],
            findings: standing.map(({ shown }) => shown),
            leaves: [],
            window: null,
        };
    }
    const seen = place.seen.flatMap(({ address, verdicts }) => verdicts.filter((one) => one.rule === rule).map(({ verdict }) => ({ address, verdict })));
    const isSeen = (word) => seen.some(({ verdict }) => verdict === word);
    if (isSeen('inconclusive'))
        return null;
    if (faults.length > 0)
        return acceptedOf(faults);
    if (isSeen('fail') || !isSeen('pass'))
        return null;
    const held = seen.flatMap(({ address, verdict }) => (verdict === 'pass' && address !== null ? [address] : []));
    return { kind: 'mended', addresses: [...new Set(held)], leaves: [] };
}
function stateOfExpiry(place, { at, severity: least }, now) {
    const faults = place.faults.filter(({ finding }) => EXPIRY_RULES.includes(finding.rule));
    const standing = standingOf(faults);
    const served = place.targets.flatMap((one) => servedAt(one, at, now)).sort((a, b) => a.msLeft - b.msLeft);
    const ending = served.filter(({ stage, place: address }) => stage < BEFORE_WINDOWS && !isAccepted(faults, address));
    if (ending.length > 0 || standing.length > 0) {
        const leaves = ending.length > 0 ? ending : served;
        const { stage = BEFORE_WINDOWS, window = null } = ending.toSorted((a, b) => a.stage - b.stage)[0] ?? {};
        const severity = stage === EXPIRED ? (0,policy/* rankOf */.I)('error') : Math.min(gravestOf(standing), (0,policy/* rankOf */.I)('notice'));
        return {
            kind: 'standing',
            stage,
            opens: ending.length > 0 || severity <= (0,policy/* rankOf */.I)(least),
            rank: [severity, leaves[0]?.msLeft ?? Infinity],
            findings: standing.map(({ shown }) => shown),
            leaves: leaves.map(({ leaf }) => leaf),
            window,
        };
    }
    const isUnseen = place.targets.some(({ target }) => target.leaf === null && !isSetAside(target)) ||
        place.seen.some(({ verdicts }) => verdicts.some(({ rule, verdict }) => EXPIRY_RULES.includes(rule) && verdict === 'inconclusive'));
    if (isUnseen || served.length === 0)
        return null;
    if (faults.length > 0)
        return acceptedOf(faults);
    return { kind: 'mended', addresses: [], leaves: served.map(({ leaf }) => leaf) };
}
function servedAt({ target, shown }, at, now) {
    if (target.leaf === null)
        return [];
    const { address } = shown;
    const leaf = { address, leaf: shown.leaf ?? target.leaf, isExpired: Date.parse(target.leaf.notAfter) < now };
    const remaining = remainingOf(target.leaf, now);
    const { stage, window } = leaf.isExpired ? { stage: EXPIRED, window: null } : stageOf(remaining, at);
    return [{ place: target.address, leaf, msLeft: remaining.ms, stage, window }];
}
function remainingOf({ notBefore, notAfter }, now) {
    const end = Date.parse(notAfter);
    return { ms: end - now, ofMs: end - Date.parse(notBefore) + 1000 };
}
function stageOf({ ms, ofMs }, at) {
    const [nearest] = at
        .map((limit) => {
        const spanMs = 'ms' in limit ? limit.ms : limit.fraction * ofMs;
        return { limit, spanMs, isCut: 'ms' in limit && limit.ms > ofMs / 3 };
    })
        .filter(({ spanMs, isCut }) => ms <= (isCut ? ofMs / 3 : spanMs))
        .sort((a, b) => a.spanMs - b.spanMs);
    if (nearest === undefined)
        return { stage: BEFORE_WINDOWS, window: null };
    const { limit, spanMs, isCut } = nearest;
    return { stage: Math.ceil(spanMs / 1000), window: { limit, isCut } };
}
function isSetAside({ observations: { reach } }) {
    return reach?.status === 'failed' && reach.code === 'no-ipv6';
}
function standingOf(faults) {
    return faults.filter(({ finding }) => (0,report/* isStanding */.P)(finding));
}
function isAccepted(faults, address) {
    const there = faults.filter(({ finding }) => finding.address === address);
    return there.length > 0 && standingOf(there).length === 0;
}
function acceptedOf(faults) {
    const { waived = null } = faults.find(({ shown }) => shown.waived !== null)?.shown ?? {};
    return { kind: 'accepted', waiver: waived };
}
function gravestOf(faults) {
    return faults.reduce((gravest, { finding }) => Math.min(gravest, (0,policy/* rankOf */.I)(finding.severity)), Infinity);
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(9456);
;// CONCATENATED MODULE: ./lib/engine/plan-issues.js


const REST_MS = 7 * core_window/* DAY_MS */.sO;
const ORDER = ['open', 'reopen', 'escalate', 'close', 'update', 'retire'];
function planIssues(options) {
    const byKey = marked(options.issues);
    const wanted = [];
    const actions = [];
    let resting = 0;
    for (const cause of options.causes) {
        const issues = byKey.get(cause.key) ?? [];
        if (!isStandingCause(cause)) {
            actions.push(...issues.flatMap((issue) => finish(cause, issue, options)));
            continue;
        }
        const { opens, rank } = cause.state;
        const open = issues.find(({ isOpen }) => isOpen);
        const closed = issues.findLast(({ isOpen, mark }) => !isOpen && mark.stage !== null);
        if (open !== undefined)
            actions.push(...keep(cause, open, options));
        else if (opens && closed === undefined)
            wanted.push({ rank, action: openFor(cause, options) });
        else if (opens && closed !== undefined && isOverdue(cause, closed, options.now)) {
            wanted.push({ rank, action: change(cause, closed, 'reopen', options) });
        }
        else if (opens)
            resting++;
    }
    wanted.sort(({ rank: [a, aLeft] }, { rank: [b, bLeft] }) => a - b || (aLeft === bLeft ? 0 : aLeft - bLeft));
    const now = wanted.slice(0, options.maxPerRun).map(({ action }) => action);
    return {
        actions: ORDER.flatMap((kind) => [...now, ...actions].filter((action) => action.kind === kind)),
        postponed: wanted.length - now.length,
        resting,
    };
}
function marked(issues) {
    const byKey = new Map();
    for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
        const mark = parseMark(issue.body);
        if (mark !== undefined)
            byKey.set(mark.key, [...(byKey.get(mark.key) ?? []), { ...issue, mark }]);
    }
    return byKey;
}
function isStandingCause(cause) {
    return cause.state.kind === 'standing';
}
function openFor(cause, options) {
    const { title, body } = write(cause, options.now.toISOString(), options);
    return { kind: 'open', key: cause.key, title, body };
}
function keep(cause, issue, options) {
    const { mark } = issue;
    if (mark.stage === null || cause.state.stage < mark.stage)
        return [change(cause, issue, 'escalate', options)];
    const { content } = write(cause, mark.since, options);
    const isSame = content === mark.content && cause.state.stage === mark.stage;
    return isSame ? [] : [change(cause, issue, 'update', options)];
}
function isOverdue({ state }, { mark, reason, closedAt }, now) {
    if (mark.stage !== null && state.stage < mark.stage)
        return true;
    return reason === 'completed' && closedAt !== null && now.getTime() - Date.parse(closedAt) >= REST_MS;
}
function change(cause, { number, mark }, kind, options) {
    const since = mark.stage === null ? options.now.toISOString() : mark.since;
    const { title, body } = write(cause, since, options);
    const comment = kind === 'update' ? null : options.texts.escalation(cause, kind);
    return { kind, number, title, body, comment, state: kind === 'reopen' ? 'open' : null };
}
function finish(cause, { number, body, isOpen, mark }, { texts, now }) {
    if (mark.stage === null || cause.state.kind === 'standing')
        return [];
    const over = { number, title: null, body: withMark(body, { ...mark, stage: null }) };
    if (!isOpen)
        return [{ ...over, kind: 'retire', comment: null, state: null }];
    const comment = texts.closing({ ...cause, state: cause.state }, now);
    return [{ ...over, kind: 'close', comment, state: cause.state.kind === 'mended' ? 'completed' : 'not_planned' }];
}
function write(cause, since, { texts, digest }) {
    const title = texts.title(cause);
    const text = texts.body(cause, since);
    const content = digest(`${title}\n${text}`);
    const mark = renderMark({ key: cause.key, stage: cause.state.stage, content, since });
    return { title, body: `${mark}\n${text}`, content };
}

// EXTERNAL MODULE: ./lib/gate/digest.js
var digest = __webpack_require__(6319);
// EXTERNAL MODULE: ./lib/gate/gradable.js + 154 modules
var gradable = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/github/client.js + 1 modules
var client = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/core/allowance.js
var allowance = __webpack_require__(8501);
// EXTERNAL MODULE: ./lib/github/trouble.js
var trouble = __webpack_require__(3220);
;// CONCATENATED MODULE: ./lib/github/issues.js




const PERMISSION = 'issues: write';
const CLOSED_MS = 180 * core_window/* DAY_MS */.sO;
async function listIssues(github, repository, now) {
    const since = new Date(now.getTime() - CLOSED_MS).toISOString();
    try {
        return [
            ...(await list(github, { ...repository, state: 'open' })),
            ...(await list(github, { ...repository, state: 'closed', since })),
        ].map(({ number, body, state, state_reason, closed_at }) => {
            return { number, body: body ?? '', isOpen: state === 'open', reason: state_reason ?? null, closedAt: closed_at };
        });
    }
    catch (error) {
        return { trouble: `The issues could not be listed: ${reasonOf(error)}` };
    }
}
async function list({ paginate, rest }, asked) {
    const issues = await paginate(rest.issues.listForRepo, { ...asked, labels: ISSUE_LABEL, per_page: 100 });
    return issues.filter(isOurs);
}
function isOurs({ user, labels, pull_request }) {
    const names = labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
    const isLabelled = names.some((name) => (0,allowance/* isSameLabel */.z)(name, ISSUE_LABEL));
    return user?.type === 'Bot' && isLabelled && pull_request === undefined;
}
async function carryOut(actions, github, repository, dress) {
    const done = [];
    const troubles = [];
    for (const action of actions) {
        try {
            if (action.kind === 'open')
                troubles.push(...(await issues_open(action, github, repository, dress)));
            else
                await changeIssue(action, github, repository);
            done.push(action);
        }
        catch (error) {
            const what = action.kind === 'open' ? 'An issue' : `The issue #${String(action.number)}`;
            troubles.push(`${what} could not be written: ${reasonOf(error)}`);
            if (!isOfOneIssue(action, error))
                break;
        }
    }
    return { done, troubles };
}
async function issues_open({ key, title, body }, github, repository, { labels, assignees }) {
    const find = async () => (await list(github, { ...repository, state: 'open' })).find((issue) => parseMark(issue.body ?? '')?.key === key);
    const make = (assigned) => github.makeOnce(find, async () => {
        const { data } = await github.rest.issues.create({
            ...repository,
            title,
            body,
            labels: [ISSUE_LABEL, ...labels],
            ...(assigned.length === 0 ? {} : { assignees: [...assigned] }),
        });
        return data;
    });
    const troubles = [];
    let made;
    try {
        made = await make(assignees);
    }
    catch (error) {
        if (statusOf(error) !== 422 || assignees.length === 0)
            throw error;
        made = await make([]);
        troubles.push(`The issue #${String(made.number)} was opened without assignees: ${reasonOf(error)}`);
    }
    if (!isOurs(made))
        throw new UnknownToItsMaker(made.number);
    return troubles;
}
class UnknownToItsMaker extends Error {
    constructor(number) {
        super(`#${String(number)} is not known as ours by the next run: it takes a token of GitHub Actions or of an app, not of a person, that may set the label "${ISSUE_LABEL}"`);
    }
}
async function changeIssue({ number, title, body, comment, state }, github, repository) {
    const { rest } = github;
    const place = { ...repository, issue_number: number };
    if (comment !== null) {
        const find = async () => {
            const comments = await github.paginate(rest.issues.listComments, { ...place, per_page: 100 });
            return comments.find((one) => one.user?.type === 'Bot' && one.body === comment);
        };
        await github.makeOnce(find, async () => (await rest.issues.createComment({ ...place, body: comment })).data);
    }
    await rest.issues.update({ ...place, body, ...(title === null ? {} : { title }), ...stateOf(state) });
}
function stateOf(state) {
    if (state === null)
        return {};
    if (state === 'open')
        return { state, state_reason: 'reopened' };
    return { state: 'closed', state_reason: state };
}
function isOfOneIssue({ kind }, error) {
    const status = statusOf(error);
    return status === 422 || (kind !== 'open' && (status === 404 || status === 410));
}
function reasonOf(error) {
    if (error instanceof UnknownToItsMaker)
        return error.message;
    if (statusOf(error) === 410)
        return 'it was deleted, or issues are turned off in this repository (410)';
    return (0,trouble.troubleOf)(error, PERMISSION);
}
function statusOf(error) {
    return error instanceof Error && 'status' in error ? Number(error.status) : 0;
}

// EXTERNAL MODULE: ./lib/reporters/escape/terminal.js
var terminal = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/reporters/escape/markdown.js
var markdown = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/reporters/markdown/finding.js
var finding = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/fill.js
var fill = __webpack_require__(7649);
// EXTERNAL MODULE: ./lib/reporters/view/group-by.js
var group_by = __webpack_require__(1159);
;// CONCATENATED MODULE: ./lib/reporters/issue.js








const MAX_TITLE = 256;
const MAX_SECTIONS_BYTES = 60_000;
const MAX_ADDRESSES = 20;
function issueTexts(rules) {
    return {
        title: issueTitle,
        body: (cause, since) => issueBody(cause, since, rules),
        escalation,
        closing,
    };
}
function issueTitle(cause) {
    const [leaf] = cause.state.leaves;
    const [subject, rest] = cause.id === EXPIRY && leaf !== undefined
        ? ['The certificate of', ` ${endsOn(leaf)}`]
        : [`${(0,markdown/* markdownCode */.D9)(cause.id, 100)} at`, ''];
    const title = `${subject} ${placeOf(cause)}${rest}`;
    return title.length <= MAX_TITLE ? title : `${subject} an endpoint${rest}`.slice(0, MAX_TITLE);
}
function issueBody(cause, since, rules) {
    const findings = cause.id === EXPIRY ? [expiryFinding(cause, rules)] : cause.state.findings;
    const sections = (0,alike/* groupAlike */.M)(findings).map((alike) => (0,finding/* findingSection */.B)(alike));
    const { text, taken } = (0,fill/* fill */.G)(sections, MAX_SECTIONS_BYTES);
    const more = sections.length - taken;
    return (text +
        (more === 0 ? '' : `and ${(0,describe/* counted */.hS)(more, 'more finding')}\n\n`) +
        `First seen on ${timeOf(since)}.\n\n` +
        '---\n\n' +
        'This issue is kept up to date by tls-gate, and closed once the fault was looked for and is gone. ' +
        'To accept the fault, waive it in the policy file: closed by hand, the issue is opened again when the fault gets worse, ' +
        'or when it is still there a week after it was closed as completed.\n');
}
function expiryFinding({ endpoint, environment, origin, state }, rules) {
    const { findings, leaves } = state;
    const isExpired = leaves[0]?.isExpired === true;
    const rule = isExpired ? 'certificate/expired' : 'certificate/expires-soon';
    const { breaks = [], fix = '', cites = [] } = rules.find(({ id }) => id === rule) ?? {};
    const alike = [...(0,group_by/* groupBy */.$)(leaves, ({ leaf }) => leaf.sha256).values()];
    return {
        rule,
        severity: findings[0]?.severity ?? 'warning',
        verdict: 'fail',
        endpoint,
        environment,
        address: null,
        message: expirySentences('The certificate', state),
        evidence: Object.fromEntries(alike.map((served) => [addressesOf(served), describeLeaf(served[0])])),
        breaks: breaks.map(({ client, error }) => `${client}: ${error}`),
        fix,
        cites,
        origin,
        fingerprint: '',
        waived: null,
        inBaseline: false,
    };
}
function escalation(cause, kind) {
    const { id, state } = cause;
    const begin = kind === 'reopen' ? 'It is still there, so this issue is open again. ' : '';
    if (id === EXPIRY)
        return `${begin}${expirySentences(`The certificate of ${placeOf(cause)}`, state)}\n`;
    const severity = policy/* SEVERITIES */.o[state.stage] ?? 'fault';
    return `${begin}${(0,markdown/* markdownCode */.D9)(id, 100)} at ${placeOf(cause)} is ${severity === 'error' ? 'an' : 'a'} ${severity} now.\n`;
}
function closing({ id, state }, now) {
    if (state.kind === 'accepted') {
        if (state.waiver === null)
            return 'Accepted: it stands in the baseline.\n';
        const { reason, owner, ticket, expires } = state.waiver;
        return (`Accepted: waived until ${(0,markdown/* markdownText */.p7)(expires)} by ${(0,markdown/* markdownText */.p7)(owner)}, because ${(0,markdown/* markdownText */.p7)(reason)}` +
            `${ticket === null ? '' : ` (${(0,markdown/* markdownText */.p7)(ticket)})`}\n`);
    }
    const seen = `Mended, as seen on ${timeOf(now.toISOString())}`;
    if (id !== EXPIRY) {
        const where = (0,describe/* listed */.KE)(state.addresses, MAX_ADDRESSES, (address) => (0,markdown/* markdownCode */.D9)(address, 60));
        return `${seen}: ${(0,markdown/* markdownCode */.D9)(id, 100)} was looked for, and not found${where === '' ? '' : ` at ${where}`}.\n`;
    }
    const alike = [...(0,group_by/* groupBy */.$)(state.leaves, ({ leaf }) => leaf.sha256).values()].slice(0, MAX_ADDRESSES);
    return `${seen}:\n\n${alike.map((served) => `- ${(0,markdown/* markdownText */.p7)(addressesOf(served))}: ${(0,markdown/* markdownCode */.D9)(describeLeaf(served[0]))}\n`).join('')}`;
}
function expirySentences(subject, { leaves, window }) {
    const [leaf] = leaves;
    if (leaf === undefined)
        return `${subject} runs out.`;
    const time = timeOf(leaf.leaf.notAfter);
    if (leaf.isExpired)
        return `${subject} expired on ${time}.`;
    return `${subject} expires on ${time}${window === null ? '' : `, in ${describeWindow(window)} or less`}.`;
}
const UNITS = { m: 'minute', h: 'hour', d: 'day', w: 'week' };
function describeWindow({ limit: { text }, isCut }) {
    if (isCut)
        return 'a third of its life';
    const [, count = '', unit = ''] = /^(\d+)([mhdw])$/.exec(text) ?? [];
    return unit === '' ? `${text} of its life` : (0,describe/* counted */.hS)(Number(count), UNITS[unit] ?? unit);
}
function endsOn({ leaf, isExpired }) {
    return `${isExpired ? 'expired' : 'expires'} on ${dayOf(leaf.notAfter)}`;
}
function describeLeaf({ leaf: { notAfter, serial, issuer, sha256 } }) {
    return `valid until ${notAfter}, serial ${serial}, SHA-256 ${sha256}, issued by ${issuer}`;
}
function addressesOf(served) {
    return (0,describe/* listed */.KE)([...new Set(served.map(({ address }) => address ?? 'no address'))], MAX_ADDRESSES, (address) => address);
}
function placeOf({ endpoint, environment }) {
    return `${(0,markdown/* markdownCode */.D9)(endpoint, 120)}${environment === null ? '' : ` in ${(0,markdown/* markdownText */.p7)(environment, 64)}`}`;
}
function timeOf(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? 'an unknown day' : `${dayOf(iso)} at ${date.toISOString().slice(11, 16)} UTC`;
}
function dayOf(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/action/issues.js











async function fileIssues(report, { settings, use, token, shown, clock }) {
    const github = (0,client.openGithub)({
        token,
        clock,
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
        onWait: (sentence) => {
            (0,core/* info */.pq)((0,terminal/* terminalText */.eR)(sentence));
        },
    });
    const now = clock();
    const issues = await listIssues(github, lib_github.context.repo, now);
    if ('trouble' in issues) {
        (0,core/* warning */.$e)((0,terminal/* terminalText */.eR)(issues.trouble));
        return;
    }
    const { actions, postponed, resting } = planIssues({
        causes: findCauses({ report, shown, settings, use, digest: digest/* digest */.b }),
        issues,
        maxPerRun: settings.maxPerRun,
        now,
        texts: issueTexts(gradable.GRADABLE),
        digest: digest/* digest */.b,
    });
    const { done, troubles } = await carryOut(actions, github, lib_github.context.repo, settings);
    (0,core/* info */.pq)(`Issues: ${describeDone(done)}.`);
    for (const trouble of troubles)
        (0,core/* warning */.$e)((0,terminal/* terminalText */.eR)(trouble));
    if (resting > 0)
        (0,core/* info */.pq)(`${(0,describe/* counted */.hS)(resting, 'issue')} closed by hand although the fault is still there: left so for now.`);
    if (postponed > 0) {
        (0,core/* notice */.lm)(`${(0,describe/* counted */.hS)(postponed, 'more issue')} to be opened: left to later runs, since "max-per-run" is ${String(settings.maxPerRun)}.`);
    }
}
const WORDS = {
    open: 'opened',
    reopen: 'opened again',
    escalate: 'brought up again',
    close: 'closed',
    update: 'brought up to date',
    retire: 'marked as mended',
};
function describeDone(done) {
    const counts = Object.entries(WORDS)
        .map(([kind, word]) => [done.filter((action) => action.kind === kind).length, word])
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${String(count)} ${word}`);
    return counts.length === 0 ? 'nothing to do' : (0,describe/* listed */.KE)(counts, counts.length, (count) => count);
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const DIGITS = 32;
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGithub: () => (/* binding */ connectGithub),
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/github/retry.js
const MAX_RETRIES = 3;
const MAX_WAIT_MS = 120_000;
const FIRST_WAIT_MS = 1000;
const SECONDARY_WAIT_MS = 60_000;
const PASSING = [500, 502, 503, 504];
function waitBefore({ method, status, message, headers }, tried, now) {
    if (tried > MAX_RETRIES)
        return null;
    if (status === 403 || status === 429)
        return rateLimitWait(status, message, headers, now);
    return PASSING.includes(status) && method !== 'POST' ? backOff(tried) : null;
}
function backOff(tried) {
    return FIRST_WAIT_MS * 2 ** (tried - 1);
}
function rateLimitWait(status, message, headers, now) {
    const after = numberOf(headers['retry-after']);
    if (after !== null)
        return after * 1000;
    const reset = numberOf(headers['x-ratelimit-reset']);
    if (numberOf(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
        return Math.max(0, reset * 1000 - now.getTime());
    }
    return status === 429 || /\bsecondary rate limit\b/i.test(message) ? SECONDARY_WAIT_MS : null;
}
function numberOf(header) {
    const text = String(header ?? '');
    return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./lib/github/client.js


function openGithub({ token, clock, sleep, onWait }) {
    const octokit = (0,github.getOctokit)(token);
    let leftMs = MAX_WAIT_MS;
    async function wait(ms, status) {
        if (ms > leftMs)
            return false;
        leftMs -= ms;
        onWait(`GitHub answered ${String(status)}: asking again in ${String(Math.ceil(ms / 1000))} s`);
        await sleep(ms);
        return true;
    }
    octokit.hook.wrap('request', async (request, options) => {
        for (let tried = 1;; tried++) {
            try {
                return await request(options);
            }
            catch (error) {
                const refused = refusedOf(error, options.method);
                const ms = refused === null ? null : waitBefore(refused, tried, clock());
                if (refused === null || ms === null || !(await wait(ms, refused.status)))
                    throw error;
            }
        }
    });
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        makeOnce: async (find, make) => {
            for (let tried = 1;; tried++) {
                try {
                    return await make();
                }
                catch (error) {
                    const { status } = refusedOf(error, 'POST') ?? { status: 0 };
                    if (status < 500 || tried > MAX_RETRIES || !(await wait(backOff(tried), status)))
                        throw error;
                    const found = await find();
                    if (found !== undefined)
                        return found;
                }
            }
        },
    };
}
function connectGithub(token) {
    return openGithub({
        token,
        clock: () => new Date(),
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
        onWait: () => undefined,
    });
}
function refusedOf(error, method) {
    if (!(error instanceof Error && 'status' in error))
        return null;
    const { status, message } = error;
    const { response } = error;
    return { method, status: Number(status), message, headers: response?.headers ?? {} };
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   troubleOf: () => (/* binding */ troubleOf)
/* harmony export */ });
function troubleOf(error, permission) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
    const message = error instanceof Error ? error.message : String(error);
    if (isLimit(status, message))
        return `GitHub asks to be asked less often (${String(status)}): ${message}`;
    if (status === 401)
        return `the token is not valid (401): ${message}`;
    if (status === 403) {
        return `the token may not (403). Add "permissions: ${permission}" to the job; a pull request from a fork never gets it.`;
    }
    if (status === 404) {
        return `it is not there, or the token may not know of it (404). It takes "permissions: ${permission}".`;
    }
    return status === 0 ? message : `GitHub answered ${String(status)}: ${message}`;
}
function isLimit(status, message) {
    return status === 429 || (status === 403 && /\brate limit\b/i.test(message));
}


/***/ })

};
