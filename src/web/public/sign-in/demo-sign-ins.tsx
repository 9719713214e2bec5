import { useState } from 'react';
import type { Role } from '../../../contract/people.ts';
import { call } from '../../api.ts';
import { FailureNotice } from '../../design/failure.tsx';
import { useRoute } from '../../queries.ts';
import { demoSignIn, readDemoSignIns, useClinicIfKnown } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { useEnter } from './enter.ts';

/** Invented people, one press each; a clinic that is not a demonstration has none and is not asked. */
export const DemoSignIns = ({ of }: { readonly of: readonly Role[] }) => {
  const say = useTexts('sign-in');
  const demo = useClinicIfKnown()?.demo === true;
  const listed = useRoute(readDemoSignIns, {}, { enabled: demo });
  const enter = useEnter();
  const [error, setError] = useState<Error>();
  const signIn = (email: string): void => {
    setError(undefined);
    call(demoSignIn, { body: { email } })
      .then(enter)
      .catch((fault: unknown) => setError(fault instanceof Error ? fault : new Error(String(fault))));
  };
  if (!demo || listed.data === undefined) return null;
  const people = [...listed.data.people].sort(
    (a, b) => Number(of.includes(b.role)) - Number(of.includes(a.role)),
  );
  return (
    <section className="demo-people" aria-labelledby="demo-people">
      <h2 id="demo-people">{say('demo.title')}</h2>
      <p className="quiet">{say('demo.text')}</p>
      {error && <FailureNotice error={error} />}
      <ul className="stack-tight">
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" className="demo-person" onClick={() => signIn(person.email)}>
              <strong>{say(`demo.role.${person.role}`)}</strong>
              <span>
                {person.name}
                {person.note !== undefined && <small lang="en">{person.note}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
