/** What a picture shows, as plain JSON: it is kept with a digest, and drawn when it is posted. */
export interface PictureSpec {
  readonly kind: string
}

/** A picture that goes with an answer. */
export interface Picture {
  /** File name, `.png` included. */
  readonly name: string
  /** What it shows, in at most 1,000 characters, for those who do not see it. */
  readonly alt: string
  readonly spec: PictureSpec
}
