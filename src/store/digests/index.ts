import { claimPosts } from './claim-posts.ts'
import { due } from './due.ts'
import { moveDue } from './move-due.ts'
import { nextPost } from './next-post.ts'
import { settlePosts } from './settle-posts.ts'

/** The methods of the scheduler's port, in its order. */
export const boardMethods = [due, moveDue, claimPosts, settlePosts, nextPost] as const
