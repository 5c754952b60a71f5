import type { Fault } from './spec.ts'

/** An answer other than success, as Discord words it. */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  readonly faults: readonly Fault[]

  constructor(status: number, code: number, message: string, faults: readonly Fault[] = []) {
    super(message)
    this.status = status
    this.code = code
    this.faults = faults
  }

  get body(): unknown {
    const errors = Object.fromEntries(this.faults.map(({ path, message }) => [path || '_', { _errors: [{ code: 'BASE_TYPE_BAD', message }] }]))
    return { code: this.code, message: this.message, ...(this.faults.length === 0 ? {} : { errors }) }
  }
}

/** Refuses a body: code 50035 and what is wrong with which part. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ApiError(400, 50035, 'Invalid Form Body', faults)
}

export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction')
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message')
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel')
