import loadHighs, { type Highs, type Model } from 'highs';
import type { MasterAnswer, MasterModel, Solve } from '../scheduling/master-model.ts';

/** Seconds after which a whole model is answered with the best solution found; its bound says how good it is. */
const WHOLE_SECONDS = 5;

/** The matrix by columns, as HiGHS takes it; every coefficient is 1. */
function matrixOf({ rows, entries }: MasterModel) {
  const starts = [0];
  for (const column of entries) starts.push((starts.at(-1) ?? 0) + column.length);
  const indices = entries.flat();
  return {
    format: 'csc' as const,
    numRows: rows.length,
    numCols: entries.length,
    starts,
    indices,
    values: indices.map(() => 1),
  };
}

function answerOf(model: Model, whole: boolean): MasterAnswer {
  const { colValue, rowDual } = model.getSolution();
  const objective = model.getObjectiveValue();
  const bound = whole ? Number(model.info.get('mip_dual_bound')) : objective;
  return { objective, bound, values: colValue, duals: rowDual };
}

const solveWith =
  (highs: Highs): Solve =>
  (master) =>
    highs.withModel(
      {
        numCols: master.costs.length,
        numRows: master.rows.length,
        colCost: master.costs,
        colLower: master.costs.map(() => 0),
        colUpper: master.costs.map(() => (master.whole ? 1 : highs.infinity)),
        rowLower: master.rows.map(({ least }) =>
          least === Number.NEGATIVE_INFINITY ? -highs.infinity : least,
        ),
        rowUpper: master.rows.map(({ most }) => most),
        matrix: matrixOf(master),
        ...(master.whole
          ? { integrality: master.costs.map(() => highs.constants.variableType.integer) }
          : {}),
      },
      (model) => {
        model.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: WHOLE_SECONDS });
        model.run();
        return answerOf(model, master.whole);
      },
    );

/** HiGHS in WebAssembly as the solver of repairs. A solve blocks its thread, so it belongs in a worker. */
export async function solveWithHighs(): Promise<Solve> {
  return solveWith(await loadHighs());
}
