import { subscriptionOf } from '../digests/subscription-row.ts'
import type { Operation } from '../operation.ts'

/** More settings than a digest has. */
const MOST = 20
const DIGEST = /^digest D-(\d{1,9}) ?(\w{0,40})$/

/** What was changed in one go stands in rows that follow one another, of one instant, whether it stands first of all. */
export const lastDigestChange: Operation<'lastDigestChange'> = {
  name: 'lastDigestChange',
  lane: 'read',
  run: async (scope, memberKey) => {
    const own = scope.deskChanges().innerJoin('member', 'member.id', 'desk_change.member_id').where('member.key', '=', memberKey)
    const ofDigests = own.where('what', '>=', 'digest ').where('what', '<', 'digest!')
    const rows = await ofDigests.orderBy('no', 'desc').limit(MOST).select(['at', 'what', 'before', 'after']).execute()
    const read = rows.map(({ at, what, before, after }) => {
      const [, no, field = ''] = DIGEST.exec(what) ?? []
      return { at, no: Number(no), change: { field, before: JSON.parse(before) as unknown, after: JSON.parse(after) as unknown } }
    })
    const [last] = read
    const row = last && (await scope.subscriptions().where('no', '=', last.no).selectAll().executeTakeFirst())
    if (last === undefined || row === undefined) return null
    const other = read.findIndex(({ at, no }) => at !== last.at || no !== last.no)
    const together = read.slice(0, other < 0 ? undefined : other).map(({ change }) => change)
    const begun = together.findIndex(({ field }) => field === '')
    return { subscription: subscriptionOf(row), at: last.at, changes: together.slice(0, begun < 0 ? undefined : begun + 1) }
  },
}
