import { fold } from '../core/fold.ts'

/** What makes two spellings one name. A name of nothing but signs folds to nothing and stands for itself. */
export function foldedName(name: string): string {
  return fold(name) || name.trim().toLowerCase()
}
