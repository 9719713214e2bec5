// Generated from the migrated database by scripts/store-tables.mjs; do not edit.
import type { Generated } from 'kysely';

export type AdverseEventTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  record_id: string;
  alert_id: string | null;
  kind: string;
  grade: number;
  zone: string | null;
  depth_mm: string | null;
  operator_id: string;
  lot_id: string | null;
  onset_on: string;
  resolved_on: string | null;
  narrative: string;
  reported_at: string;
  reported_by: string;
  struck_out_at: string | null;
  struck_out_why: string | null;
  struck_out_by: string | null;
  product: string | null;
};

export type AlertTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  check_in_id: string;
  level: string;
  owner_id: string;
  raised_at: string;
  respond_by: string;
  escalated_at: string | null;
  escalated_to: string | null;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  closed_at: string | null;
  closed_by: string | null;
  outcome: string | null;
  outcome_note: string | null;
  due_at: string | null;
};

export type AlertEventTable = {
  clinic_id: string;
  id: Generated<string>;
  alert_id: string;
  kind: string;
  at: string;
  by: string;
  role: string | null;
  told: Generated<string[]>;
};

export type AmendmentTable = {
  clinic_id: string;
  id: Generated<string>;
  record_id: string;
  text: string;
  written_at: string;
  written_by: string;
};

export type AnaestheticApplicationTable = {
  clinic_id: string;
  id: Generated<string>;
  record_id: string;
  product: string;
  grams: string;
  area_cm2: string;
  applied_at: string;
  removed_at: string | null;
  occluded: Generated<boolean>;
  recorded_by: string;
  struck_out_at: string | null;
  struck_out_why: string | null;
};

export type AssessmentTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  course_id: string | null;
  assessed_on: string;
  chart: unknown;
  scores: unknown;
  region: Generated<string>;
  recorded_at: string;
  recorded_by: string;
  rater: string;
  struck_out_at: string | null;
  struck_out_why: string | null;
  struck_out_by: string | null;
};

export type AuditEventTable = {
  clinic_id: string;
  id: Generated<number>;
  at: string;
  actor: string;
  role: string;
  action: string;
  resource: string;
  resource_id: string | null;
  patient_id: string | null;
  detail: Generated<unknown>;
};

export type BookingTable = {
  clinic_id: string;
  id: Generated<string>;
  visit_id: string;
  resource_id: string;
  phase: string;
  during: string;
  released_at: string | null;
};

export type CalendarFeedTable = {
  clinic_id: string;
  id: Generated<string>;
  token_digest: string;
  patient_id: string | null;
  resource_id: string | null;
  created_at: string;
  created_by: string;
  revoked_at: string | null;
};

export type CalendarOfferTable = {
  clinic_id: string;
  id: Generated<string>;
  course_id: string;
  request: unknown;
  plans: unknown;
  offered_at: string;
  offered_by: string;
  expires_at: string;
  chosen: number | null;
  chosen_at: string | null;
  withdrawn_at: string | null;
};

export type CartridgeLotTable = {
  clinic_id: string;
  id: Generated<string>;
  gtin: string;
  lot: string;
  expires_on: string;
  label: string;
  recalled_at: string | null;
  recalled_why: string | null;
  received_at: Generated<string>;
  received_by: Generated<string>;
  recalled_by: string | null;
};

export type CartridgeUseTable = {
  clinic_id: string;
  id: Generated<string>;
  record_id: string;
  lot_id: string;
  serial: string;
  scanned: string | null;
  used_on: string;
  used_at: string;
  recorded_by: string;
};

export type CheckInTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  visit_id: string;
  reported_at: string;
  report: unknown;
  answer: unknown;
  level: string;
  recorded_by: string;
};

export type ClinicTable = {
  id: Generated<string>;
  slug: string;
  name: string;
  demo: Generated<boolean>;
  time_zone: string;
  phone: string;
  email: string;
  address: string;
  languages: Generated<string[]>;
  hosts: Generated<string[]>;
  settings: Generated<unknown>;
  created_at: Generated<string>;
};

export type ClosureTable = {
  clinic_id: string;
  id: Generated<string>;
  resource_id: string | null;
  starts: string;
  ends: string;
  why: string;
  recorded_at: Generated<string>;
  struck_out_at: string | null;
};

export type ConsentTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  document_id: string;
  document_digest: string;
  tiers: Generated<string[]>;
  signed_name: string;
  signature: unknown;
  signed_at: string;
  witnessed_by: string | null;
  withdrawn_at: string | null;
  withdrawn_why: string | null;
  withdrawn_by: string | null;
};

export type ConsentDocumentTable = {
  clinic_id: string;
  id: Generated<string>;
  kind: string;
  version: string;
  language: string;
  title: string;
  body: string;
  effective_from: string;
};

export type CourseTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  protocol_name: string;
  protocol_version: string;
  request: Generated<unknown>;
  goals: Generated<string[]>;
  created_at: string;
  created_by: string;
  ended_at: string | null;
  ended_how: string | null;
  ended_why: string | null;
};

export type CourseOutcomeTable = {
  clinic_id: string;
  course_id: string;
  patient_id: string;
  version: number;
  outcome: unknown;
};

export type CourseOutcomeStaleTable = {
  clinic_id: string;
  id: Generated<string>;
  course_id: string;
};

export type CourseProtocolChangeTable = {
  clinic_id: string;
  id: Generated<string>;
  course_id: string;
  from_name: string;
  from_version: string;
  to_name: string;
  to_version: string;
  request: unknown;
  reason: string;
  changed_at: string;
  changed_by: string;
};

export type DemoClockTable = {
  clinic_id: string;
  clinic_demo: Generated<boolean>;
  ahead: Generated<string>;
};

export type EnquiryTable = {
  clinic_id: string;
  id: Generated<string>;
  name: string;
  email: string;
  phone: string;
  message: string;
  language: Generated<string>;
  self_check: unknown;
  screening: unknown;
  received_at: string;
  patient_id: string | null;
  closed_at: string | null;
  closed_why: string | null;
};

export type FindingReviewTable = {
  clinic_id: string;
  id: Generated<string>;
  screening_id: string;
  finding: string;
  verdict: string;
  reason: string | null;
  decided_at: string;
  decided_by: string;
};

export type FreedPlaceTable = {
  clinic_id: string;
  id: Generated<string>;
  visit_id: string;
  starts_at: string;
  freed_at: string;
  expires_at: string;
  taken_at: string | null;
};

export type IdempotencyTable = {
  clinic_id: string;
  actor: string;
  key: string;
  request_digest: string;
  status: number | null;
  answer: unknown;
  recorded_at: Generated<string>;
};

export type IntakeTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  answers: unknown;
  answered_on: string;
  recorded_at: string;
  recorded_by: string;
};

export type MemberTable = {
  clinic_id: string;
  id: Generated<string>;
  user_id: string;
  role: string;
  name: string;
  resource_id: string | null;
  left_at: string | null;
};

export type MessageTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string | null;
  enquiry_id: string | null;
  visit_id: string | null;
  key: string;
  channel: Generated<string>;
  address: string;
  language: string;
  template: string;
  params: Generated<unknown>;
  due_at: string;
  attempts: Generated<number>;
  attempted_at: string | null;
  sent_at: string | null;
  failed_why: string | null;
  withdrawn_at: string | null;
  recorded_at: string;
};

export type OpeningHoursTable = {
  clinic_id: string;
  id: Generated<string>;
  resource_id: string;
  weekday: number;
  opens: string;
  closes: string;
};

export type OutcomeAnswerTable = {
  clinic_id: string;
  asked: string;
  version: number;
  answer: unknown;
};

export type PatientTable = {
  clinic_id: string;
  id: Generated<string>;
  user_id: string | null;
  name: string;
  email: string;
  phone: string;
  birth_date: string | null;
  language: Generated<string>;
  time_zone: string | null;
  created_at: Generated<string>;
};

export type PatientChangeTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  field: string;
  was: string | null;
  became: string | null;
  changed_at: string;
  changed_by: string;
};

export type PlaceOfferTable = {
  clinic_id: string;
  id: Generated<string>;
  place_id: string;
  wish_id: string;
  offered_at: string;
  accepted_at: string | null;
};

export type ProtocolTable = {
  clinic_id: string;
  id: Generated<string>;
  name: string;
  version: string;
  body: unknown;
  based_on: string | null;
  reason: string;
  signed_off_by: string | null;
  signed_off_at: string | null;
  recorded_at: string;
  recorded_by: Generated<string>;
  changes: Generated<unknown>;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_why: string | null;
};

export type ResourceTable = {
  clinic_id: string;
  id: Generated<string>;
  kind: string;
  name: string;
  skills: Generated<string[]>;
  label: string | null;
  serial: string | null;
  retired_at: string | null;
};

export type ReviewTable = {
  clinic_id: string;
  id: Generated<string>;
  course_id: string;
  after_session: number;
  assessment_id: string;
  baseline_id: string;
  change: unknown;
  decision: string;
  reason: string;
  decided_at: string;
  decided_by: string;
};

export type ScreeningTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  intake_id: string;
  session_id: string | null;
  as_of: string;
  answer: unknown;
  made_at: string;
  made_by: string;
  reviewed_at: string | null;
  reviewed_by: string | null;
  conclusion: Generated<unknown>;
};

export type SessionTable = {
  clinic_id: string;
  id: Generated<string>;
  course_id: string;
  number: number;
  omitted_at: string | null;
  omitted_why: string | null;
};

export type SessionRecordTable = {
  clinic_id: string;
  id: Generated<string>;
  visit_id: string;
  patient_id: string;
  operator_id: string;
  device_id: string;
  opened_at: string;
  needling: Generated<unknown>;
  findings: Generated<unknown>;
  revision: Generated<number>;
  ended_at: string | null;
  signed_at: string | null;
  signed_by: string | null;
  digest: string | null;
};

export type SessionRecordRevisionTable = {
  clinic_id: string;
  id: Generated<string>;
  record_id: string;
  revision: number;
  needling: unknown;
  saved_at: string;
  saved_by: string;
};

export type TaskTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  visit_id: string | null;
  code: string;
  whose: string;
  stage: string;
  starts_on: string;
  ends_on: string;
  params: Generated<unknown>;
  done_at: string | null;
  done_by: string | null;
  withdrawn_at: string | null;
  withdrawn_why: string | null;
  recorded_at: string;
};

export type VisitTable = {
  clinic_id: string;
  id: Generated<string>;
  patient_id: string;
  kind: string;
  session_id: string | null;
  starts_at: string;
  ends_at: string;
  phases: unknown;
  practitioner_id: string | null;
  sequence: Generated<number>;
  booked_at: string;
  booked_by: string;
  arrived_at: string | null;
  finished_at: string | null;
  missed_at: string | null;
  cancelled_at: string | null;
  cancelled_why: string | null;
};

export type VisitChangeTable = {
  clinic_id: string;
  id: Generated<string>;
  visit_id: string;
  verb: string;
  from_start: string | null;
  to_start: string | null;
  reason: string;
  changed_at: string;
  changed_by: string;
};

export type WaitingWishTable = {
  clinic_id: string;
  id: Generated<string>;
  visit_id: string;
  prefer: Generated<unknown>;
  asked_at: string;
  asked_by: string;
  ended_at: string | null;
  ended_how: string | null;
};

export type Database = {
  adverse_event: AdverseEventTable;
  alert: AlertTable;
  alert_event: AlertEventTable;
  amendment: AmendmentTable;
  anaesthetic_application: AnaestheticApplicationTable;
  assessment: AssessmentTable;
  audit_event: AuditEventTable;
  booking: BookingTable;
  calendar_feed: CalendarFeedTable;
  calendar_offer: CalendarOfferTable;
  cartridge_lot: CartridgeLotTable;
  cartridge_use: CartridgeUseTable;
  check_in: CheckInTable;
  clinic: ClinicTable;
  closure: ClosureTable;
  consent: ConsentTable;
  consent_document: ConsentDocumentTable;
  course: CourseTable;
  course_outcome: CourseOutcomeTable;
  course_outcome_stale: CourseOutcomeStaleTable;
  course_protocol_change: CourseProtocolChangeTable;
  demo_clock: DemoClockTable;
  enquiry: EnquiryTable;
  finding_review: FindingReviewTable;
  freed_place: FreedPlaceTable;
  idempotency: IdempotencyTable;
  intake: IntakeTable;
  member: MemberTable;
  message: MessageTable;
  opening_hours: OpeningHoursTable;
  outcome_answer: OutcomeAnswerTable;
  patient: PatientTable;
  patient_change: PatientChangeTable;
  place_offer: PlaceOfferTable;
  protocol: ProtocolTable;
  resource: ResourceTable;
  review: ReviewTable;
  screening: ScreeningTable;
  session: SessionTable;
  session_record: SessionRecordTable;
  session_record_revision: SessionRecordRevisionTable;
  task: TaskTable;
  visit: VisitTable;
  visit_change: VisitChangeTable;
  waiting_wish: WaitingWishTable;
};
