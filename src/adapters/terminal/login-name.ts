import { userInfo } from 'node:os'

/** The name that the system knows the user by. A container may run under a number that has no name. */
export function loginName(): string {
  try {
    return userInfo().username
  } catch {
    return 'analyst'
  }
}
