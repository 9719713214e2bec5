import { readIntake, recordIntake } from '../care/intake.ts';
import { readMayTreat } from '../care/may-treat.ts';
import { changeContact, createPatient, listPatients, readPatient } from '../care/patients.ts';
import * as intakes from '../contract/intakes.ts';
import * as patients from '../contract/patients.ts';
import * as screenings from '../contract/screenings.ts';
import type { Serve } from './serve.ts';

export function patientRoutes(serve: Serve): void {
  serve(patients.listPatients, (work, { query }) => listPatients(work, query));
  serve(patients.createPatient, (work, { body }) => createPatient(work, body));
  serve(patients.readPatient, (work, { params }) => readPatient(work, params.id));
  serve(patients.changeContact, (work, { params, body }) => changeContact(work, params.id, body));
  serve(intakes.readIntake, (work, { params }) => readIntake(work, params.id));
  serve(intakes.recordIntake, (work, { params, body }) => recordIntake(work, params.id, body));
  serve(screenings.readMayTreat, (work, { params, query }) => readMayTreat(work, params.id, query.on));
}
