import { listCourses, readOffer } from '../../../contract/courses.ts';
import type { Answer } from '../../../contract/route.ts';
import { listTasks } from '../../../contract/tasks.ts';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';

export type Course = Answer<typeof listCourses>['courses'][number];
export type Task = Answer<typeof listTasks>['tasks'][number];
export type Offer = NonNullable<Answer<typeof readOffer>['offer']>;
export type Plan = Offer['plans'][number];

const useMyId = (): string => useMe().patientId ?? '';

/** The signed-in patient's courses, newest first. */
export const useMyCourses = () => {
  const id = useMyId();
  return useRoute(listCourses, { params: { id } }, { enabled: id !== '' });
};

export const useMyTasks = () => {
  const id = useMyId();
  return useRoute(listTasks, { params: { id } }, { enabled: id !== '' });
};

/** The newest offer of calendars for a course. */
export const useMyOffer = (courseId: string | undefined) =>
  useRoute(readOffer, { params: { id: courseId ?? '' } }, { enabled: courseId !== undefined });
