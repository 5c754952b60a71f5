/** A rectangle of the sheet. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]
