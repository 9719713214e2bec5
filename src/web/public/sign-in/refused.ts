import { ApiProblem } from '../../api.ts';
import { FieldFaults } from '../../design/form.ts';

/**
 * Turns the library's refusal into our words beside a field. It does not say which of two answers is wrong, and neither
 * do we. Faults of the server and lost connections pass through.
 */
export const refusedAt =
  (pointer: string, detail: string) =>
  (error: unknown): never => {
    if (error instanceof ApiProblem && error.problem.status < 500) throw new FieldFaults({ pointer, detail });
    throw error;
  };
