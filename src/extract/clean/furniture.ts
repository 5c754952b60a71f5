/** How lines of page furniture begin. `lines` blanks one, `ends` it and all that follows. */
export const FURNITURE: { readonly lines: readonly RegExp[]; readonly ends: readonly RegExp[] } = {
  lines: [
    /^(?:also read|read more|read also|see also|related|watch|listen|photo|image|file photo|video|advertisements?|share this|support |sign up|subscribe|follow us|click here|editor's note|story highlights|note to readers|donate|paypal|via)\b/i,
    /^[\p{Lu}\d\s,:'-]{3,60}$/u,
    /^https?:\/\//i,
    /^\((?:reporting|writing|editing|additional reporting|with |source)\b/i,
    /^(?:reporting|writing|editing|additional reporting) by\b/i,
    /^(?:by|from) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}$/,
    /^(?:region|theme|tags?|topics?|categories|category|filed under|source|credit|photo credit|outlet|title|published|updated|last updated)\s*:/i,
    /^(?:last )?(?:updated|published|posted) (?:on|at)\b/i,
  ],
  ends: [
    /^(?:notice: all comments|all comments that are|related articles|leave a comment|comments? \(\d+\)|disclaimer:|the original source of this article|copyright ©|©|all rights reserved|note to readers|about the author|more from|you may also like|most read|support our independent)/i,
    /^this is a civilized place/i,
  ],
}
