import { changeCourse, previewCourseChange } from '../care/change-course.ts';
import { chooseCalendar } from '../care/choose-calendar.ts';
import { listCoursesOf, readCourse, startCourse } from '../care/course.ts';
import { offerCalendars, readOffer } from '../care/offer-calendars.ts';
import { listTasks, tickTask } from '../care/tasks.ts';
import * as courses from '../contract/courses.ts';
import * as tasks from '../contract/tasks.ts';
import type { Serve } from './serve.ts';

export function courseRoutes(serve: Serve): void {
  serve(courses.startCourse, (work, { body }) => startCourse(work, body));
  serve(courses.readCourse, (work, { params }) => readCourse(work, params.id));
  serve(courses.listCourses, (work, { params }) => listCoursesOf(work, params.id));
  serve(courses.offerCalendars, (work, { params }) => offerCalendars(work, params.id));
  serve(courses.readOffer, (work, { params }) => readOffer(work, params.id));
  serve(courses.chooseCalendar, (work, { params, body }) => chooseCalendar(work, params.id, body.plan));
  serve(courses.previewCourseChange, (work, { params, body }) => previewCourseChange(work, params.id, body));
  serve(courses.changeCourse, (work, { params, body }) => changeCourse(work, params.id, body));
  serve(tasks.listTasks, (work, { params }) => listTasks(work, params.id));
  serve(tasks.tickTask, (work, { params, body }) => tickTask(work, params.id, body.done));
}
