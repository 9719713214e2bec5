import { tickTask } from '../../../contract/tasks.ts';
import { FailureNotice } from '../../design/failure.tsx';
import { More } from '../../design/more.tsx';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import type { Task } from './my-course.resource.ts';
import './my-course.css';

const Days = ({ task }: { readonly task: Task }) => {
  const say = useTexts('my-course');
  const when = useWhen();
  if (task.from === task.to) return <>{when.day(task.from)}</>;
  if (task.from <= when.today) return <>{say('task.until', { day: when.day(task.to) })}</>;
  return <>{say('task.from-until', { from: when.day(task.from), to: when.day(task.to) })}</>;
};

const TaskItem = ({ task }: { readonly task: Task }) => {
  const say = useTexts('my-course');
  const tick = useCommand(tickTask);
  const onTick = async () => {
    const answer = await tick
      .send({ params: { id: task.id }, body: { done: !task.done } })
      .catch(() => undefined);
    if (answer?.done) announce(say('task.ticked'));
  };
  return (
    <li className="task" data-done={task.done || undefined}>
      {task.whose === 'patient' ? (
        <label className="task-tick">
          <input type="checkbox" checked={task.done} disabled={tick.sending} onChange={onTick} />
          <span className="task-title">{task.title}</span>
        </label>
      ) : (
        <p className="task-title">{task.title}</p>
      )}
      <p className="task-days quiet">
        <Days task={task} />
      </p>
      {task.whose === 'prescriber' && <p className="quiet">{say('task.prescriber')}</p>}
      {tick.error && <FailureNotice error={tick.error} />}
      <More summary={say('task.why')}>
        <p>{task.why}</p>
        {task.instead && <p>{say('task.instead', { text: task.instead })}</p>}
        {task.range && <p className="quiet small">{say('task.range', { range: task.range })}</p>}
      </More>
    </li>
  );
};

/** What to do, and what to leave, each with its days, its reason and a tick. */
export const TaskList = ({ tasks, label }: { readonly tasks: readonly Task[]; readonly label: string }) => (
  <ul className="tasks" aria-label={label}>
    {tasks.map((task) => (
      <TaskItem key={task.id} task={task} />
    ))}
  </ul>
);
