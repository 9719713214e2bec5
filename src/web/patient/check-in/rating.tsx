import { FieldGroup } from '../../design/field.tsx';
import { useTexts } from '../../texts/language.ts';
import './check-in.css';

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type RatingProps = {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly error?: string | undefined;
  readonly onChange: (value: number) => void;
};

/** From not at all to the worst: eleven places a thumb can hit, none chosen until one is. */
export const Rating = ({ id, label, value, error, onChange }: RatingProps) => {
  const say = useTexts('check-in');
  const name = (rating: number): string =>
    rating === 0
      ? say('rating.none', { symptom: label })
      : say('rating.some', { symptom: label, value: rating });
  return (
    <FieldGroup id={id} label={label} error={error}>
      {() => (
        <div className="rating">
          {VALUES.map((rating) => (
            <label key={rating} className="rating-place">
              <input
                type="radio"
                id={rating === 0 ? id : `${id}-${rating}`}
                name={id}
                value={rating}
                checked={value === rating}
                aria-label={name(rating)}
                onChange={() => onChange(rating)}
              />
              <span aria-hidden="true">{rating}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
};
