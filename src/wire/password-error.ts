/** A container that the password does not open, or that is closed and was given none. Thrown only inside `wire/`. */
export class PasswordError extends Error {
  override readonly name = 'PasswordError'
}
