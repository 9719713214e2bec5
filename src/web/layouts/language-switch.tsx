import { chooseLanguage, type Language, languages, useLanguage, useTexts } from '../texts/language.ts';

/** Each language by its own name, in its own language. */
const names: Record<Language, string> = { en: 'English', es: 'Español' };

/** The other language, one press away. */
export const LanguageSwitch = () => {
  const say = useTexts('common');
  const now = useLanguage();
  return (
    <fieldset className="language">
      <legend className="unseen">{say('language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === now}
          onClick={() => void chooseLanguage(language)}
        >
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="unseen">{names[language]}</span>
        </button>
      ))}
    </fieldset>
  );
};
