import type { ColumnType, Generated } from 'kysely'
import type { PostState, Run } from '../core/digest/run.ts'
import type { SubscriptionStatus } from '../core/digest/subscription.ts'
import type { Register, Subject } from '../core/entry.ts'
import type { Status } from '../core/event.ts'
import type { Role } from '../core/member.ts'
import type { Action } from '../core/revision.ts'

/** The tables of `migrations/`, column for column; what a column means is said there. */
export interface Tables {
  desk: { id: Generated<number>; key: string; created_at: string; settings: string; next_no: number; next_seq: number; filing: Generated<number | null> }
  member: { id: Generated<number>; desk_id: number; key: string; name: string; role: Role; joined_at: string }
  actor: NameTable
  source: NameTable
  tag: NameTable
  weapon: NameTable
  place: PlaceTable
  name_word: { desk_id: number; what: NameKind; word: string; name_id: number }
  event: EventTable
  event_place: { event_id: number; ord: number; place_id: number; written: string; day: number | null }
  event_actor: { event_id: number; ord: number; actor_id: number; role: ActorRole; written: string; day: number | null }
  report: ReportTable
  claim: ClaimTable
  event_control: { event_id: number; ord: number; place_id: number; actor_id: number }
  event_apart: { desk_id: number; no: number; other_no: number }
  label: { event_id: number; what: LabelKind; ord: number; desk_id: number; name_id: number; folded: string }
  revision: RevisionTable
  entry: EntryTable
  reading: { desk_id: number; no: number; version: number; read_at: string; read_by: number; body: string; facts: string; runs: number }
  reading_run: { desk_id: number; run: number; reading_no: number }
  desk_change: {
    desk_id: number
    no: number
    at: string
    member_id: number
    came_from: string
    what: string
    whose: string | null
    before: string
    after: string
  }
  workspace: { key: string; desk_id: number; own_desk_id: number; bound_at: string }
  link_code: { code: string; desk_id: number; made_by: number; until: string; used_at: string | null }
  kept_line: { token: string; workspace: string; line: string; for_member: string; once: number; used_at: string | null; kept_at: string }
  delivery: { key: string; at: string }
  platform_note: { key: string; value: string; at: string }
  lease: { name: string; holder: string; until: string }
  subscription: SubscriptionTable
  digest_run: DigestRunTable
  digest_event: { subscription_id: number; event_no: number; run_id: number; correction: number }
  digest_post: DigestPostTable
  /** The text index; `event_text` as a column is the whole row, as FTS5's `match` wants it. */
  event_text: { rowid: ColumnType<number, bigint, never>; body: string; event_text: ColumnType<string, never, never> }
}

/** What has names of its own, in a table of that name. */
export type NameKind = 'actor' | 'place' | 'source' | LabelKind
export type LabelKind = 'tag' | 'weapon'
export type ActorRole = 'by' | 'on' | 'side'

interface NameTable {
  id: Generated<number>
  desk_id: number
  name: string
  folded: string
  uses: number
}

interface PlaceTable extends NameTable {
  admin1: string | null
  admin1_folded: string
  country: string
  lat: number | null
  lon: number | null
  said_admin1: string | null
  said_country: string
  said_lat: number | null
  said_lon: number | null
  ref: string | null
  known_as: string | null
  kind: string | null
  bearing: string | null
  seq: number
}

interface EventTable {
  id: number
  desk_id: number
  no: number
  status: Status
  version: number
  seq: number
  type: string | null
  day: number | null
  day_last: number | null
  outcome: string | null
  killed: number
  wounded: number
  stated: number
  logged_at: string
  logged_by: number
  merged_into: number | null
  /** As `packFacts` has them. */
  facts: string
}

interface ReportTable {
  event_id: number
  ord: number
  publisher_id: number | null
  origin_id: number | null
  said_by_id: number | null
  grade: string | null
}

interface ClaimTable {
  event_id: number
  report_ord: number
  ord: number
  side_id: number | null
  kind: string
  state: string
  low: number | null
  high: number | null
  qualifier: string | null
}

interface RevisionTable {
  desk_id: number
  seq: number
  subject: Subject
  no: number
  at: string
  member_id: number
  came_from: string
  action: Action
  changes: string
  why: string | null
  undoes: number | null
  imported: number | null
}

interface SubscriptionTable {
  id: Generated<number>
  desk_id: number
  no: number
  workspace: string
  status: SubscriptionStatus
  paused_why: string | null
  facts: string
  owner_key: string
  owner_name: string
  version: number
  added_at: string
  last_seq: number | null
  last_at: string | null
  due_day: string
  due_at: string
}

interface DigestRunTable {
  id: Generated<number>
  subscription_id: number
  day: string
  due_at: string
  state: Run['state']
  frozen_at: string
  after_seq: number
  upto_seq: number
  from_at: string
  to_at: string
  content: string | null
}

interface DigestPostTable {
  key: string
  run_id: number
  ord: number
  workspace: string
  target: 'channel' | 'member'
  target_id: string
  body: string
  state: PostState
  holder: string | null
  attempts: number
  traces: number
  not_before: string
  message: string | null
  why: string | null
  changed_at: string
}

interface EntryTable {
  desk_id: number
  register: Register
  no: number
  status: Status
  version: number
  seq: number
  facts: string
  added_at: string
  added_by: number
}
