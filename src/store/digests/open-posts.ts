import { sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import { ofPlatforms } from './platform.ts'

/** Messages that are still to be posted and stand next in their run: all before them have arrived. */
export function openPosts(db: Transaction<Tables>, platforms: readonly string[]) {
  return db
    .selectFrom('digest_post as post')
    .where((row) =>
      row.or([row('post.state', '=', sql.lit('pending')), row('post.state', '=', sql.lit('claimed')), row('post.state', '=', sql.lit('unknown'))]),
    )
    .where((row) => ofPlatforms(row.ref('post.workspace'), platforms))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('digest_post as before')
            .select('before.key')
            .whereRef('before.run_id', '=', 'post.run_id')
            .whereRef('before.ord', '<', 'post.ord')
            .where('before.state', 'not in', ['sent', 'failed']),
        ),
      ),
    )
}
