import type { BoardMethod } from '../board-method.ts'
import { openPosts } from './open-posts.ts'

export const nextPost: BoardMethod<'nextPost'> = {
  name: 'nextPost',
  lane: 'read',
  run: async ({ db }, platforms) => {
    const [first] = await openPosts(db, platforms).orderBy('not_before').limit(1).select('post.not_before').execute()
    return first?.not_before ?? null
  },
}
