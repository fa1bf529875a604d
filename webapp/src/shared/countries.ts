import { collator, countryName, languageName } from './format';

/** ISO 3166-1 codes of the countries and territories that can be chosen. */
const countryCodes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

/** Languages that workers, members and documents of the campaign use. */
const languageCodes =
  'am ar as awa az bho bn bs ceb cs de el en es fa fil fr gu ha he hi hil hr hu id ig ilo it ja jv ka kk km kn ko ky lo mai mg ml mn mr ms my ne nl om or pa pl ps pt ro ru rw sd si so sq sr su sw ta te tg th ti tk tr uk ur uz vi war wo yo zh zu'.split(
    ' ',
  );

export interface Option {
  value: string;
  label: string;
}

function options(codes: readonly string[], name: (code: string) => string): Option[] {
  return codes
    .map((value) => ({ value, label: name(value) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

export const countryOptions = (): Option[] => options(countryCodes, countryName);
export const languageOptions = (): Option[] => options(languageCodes, languageName);
