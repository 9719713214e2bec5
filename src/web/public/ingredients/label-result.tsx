import type { IngredientMatch } from '../../../clinical/ingredients.ts';
import type { ClassAdvice, IngredientAdvice } from '../../../clinical/ingredients-advice.ts';
import { More } from '../../design/more.tsx';
import { Notice } from '../../design/notice.tsx';
import { Sign, type SignKind } from '../../design/sign.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import './ingredients.css';

const signs: Record<ClassAdvice['effect'], SignKind> = {
  stop: 'urgent',
  caution: 'caution',
  'hold-after': 'wait',
};

type Piece = { readonly text: string; readonly match?: IngredientMatch };

/** The label cut where something was found in it. */
function piecesOf(label: string, matches: readonly IngredientMatch[]): readonly Piece[] {
  const inOrder = [...matches].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of inOrder) {
    if (match.start < at) continue;
    pieces.push({ text: label.slice(at, match.start) }, { text: label.slice(match.start, match.end), match });
    at = match.end;
  }
  return [...pieces, { text: label.slice(at) }];
}

const MarkedLabel = ({ label, advice }: { readonly label: string; readonly advice: IngredientAdvice }) => {
  const say = useTexts('public');
  const pieces = piecesOf(
    label,
    advice.classes.flatMap(({ matches }) => matches),
  );
  return (
    <section className="stack-tight">
      <h3>{say('label.marked')}</h3>
      <p className="marked-label">
        {pieces.map((piece, at) =>
          piece.match ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one reading never change places.
            <mark key={at} className={`tone-${signs[piece.match.strength]}`}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </section>
  );
};

const ClassCard = ({ found }: { readonly found: ClassAdvice }) => {
  const say = useTexts('public');
  const common = useTexts('common');
  const when = useWhen();
  const sign = signs[found.effect];
  return (
    <article className={`finding tone-${sign}`}>
      <p className="finding-kind">
        <Sign kind={sign} />
        {say(`label.effect.${found.effect}`)}
      </p>
      <h3 className="finding-title">{found.title}</h3>
      <ul className="stack-tight">
        {found.matches.map((match) => (
          <li key={match.start}>
            <strong>{match.text}</strong>{' '}
            <span className="quiet">({say('label.at', { position: match.position })})</span>
          </li>
        ))}
      </ul>
      <p>{found.why}</p>
      <div className="finding-instead">
        {found.lastUse !== undefined && (
          <p>{say('label.lastUse', { day: when.day(found.lastUse), far: when.howFar(found.lastUse) })}</p>
        )}
        {found.resume !== undefined && <p>{say('label.resume', { day: when.day(found.resume) })}</p>}
        <p>{found.task?.text ?? found.instead}</p>
      </div>
      <More summary={common('finding.sources', { count: found.sources.length })}>
        <ul className="stack-tight">
          {found.sources.map((source) => (
            <li key={source.id}>{source.cite}</li>
          ))}
        </ul>
      </More>
    </article>
  );
};

const Rest = ({ advice }: { readonly advice: IngredientAdvice }) => {
  const say = useTexts('public');
  return (
    <>
      {advice.keepOff.length > 0 && (
        <Notice kind="information" title={say('label.keepOff')}>
          <p>{say('label.keepOff.text')}</p>
          <ul>
            {advice.keepOff.map((piece) => (
              <li key={piece.start}>
                {piece.text} ({say(`label.because.${piece.because}`)})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {advice.unread.length > 0 && (
        <Notice kind="caution">
          <p>{say('label.unread')}</p>
          <p>{advice.unread.join(' · ')}</p>
        </Notice>
      )}
    </>
  );
};

/** What was found in a label: the strongest first, each with its place, its days and its reason. */
export const LabelResult = ({
  advice,
  label,
}: {
  readonly advice: IngredientAdvice;
  readonly label: string;
}) => {
  const say = useTexts('public');
  if (advice.classes.length === 0)
    return (
      <div className="stack">
        <Notice kind="fine" title={say('label.none.title')}>
          <p>{say('label.none.text')}</p>
        </Notice>
        <Rest advice={advice} />
      </div>
    );
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">{say('label.found')}</h2>
      {advice.classes.map((found) => (
        <ClassCard key={found.class} found={found} />
      ))}
      <Rest advice={advice} />
      <MarkedLabel label={label} advice={advice} />
    </section>
  );
};
