import type { Visit } from '../scheduling/request.ts';

/** What a session of microneedling holds, phase by phase; numbing fits the shortest contact time of 4 % lidocaine. */
export const sessionShape: Visit = {
  phases: [
    { name: 'numbing', minutes: 35, needs: [{ kind: 'room' }] },
    {
      name: 'needling',
      minutes: 30,
      needs: [{ kind: 'room' }, { kind: 'practitioner', skill: 'microneedling' }, { kind: 'device' }],
    },
    { name: 'recovery', minutes: 15, needs: [{ kind: 'room' }] },
    { name: 'cleaning', minutes: 10, needs: [{ kind: 'room' }, { kind: 'device' }] },
  ],
};

/** A consultation holds a room and a practitioner. */
export const consultationShape: Visit = {
  phases: [{ name: 'consultation', minutes: 30, needs: [{ kind: 'room' }, { kind: 'practitioner' }] }],
};
