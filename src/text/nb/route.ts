import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const route: RuleTexts<(typeof rulesOf)['route']> = {
  'clear-case-skips-the-team': {
    name: 'Klare saker går utenom tverrfaglig team',
    question: 'Er det vurdert om saken helt klart hører hjemme hos én mottaker?',
    reasons: {
      'another-body': 'Regelen gjelder bare tverrfaglig team, ikke {body}.',
      'clear-for-a-receiver': 'Saken er vurdert som klar for {receivers}. Da skal den ikke via tverrfaglig team.',
      'assess-first': 'Ingen har vurdert om saken helt klart hører hjemme hos én mottaker.',
      'clear-for-nobody': 'Saken er vurdert, og den er ikke klar for noen enkelt mottaker.',
    },
    ways: {
      'take-direct-route': 'Send saken direkte til mottakeren, eller vurder den på nytt.',
      'assess-routes': 'Vurder først om saken helt klart skal til PPT, barnevernstjenesten eller helsestasjonen.',
    },
  },
  'other-routes-need-consent': {
    name: 'Henvisning og søknad krever samtykke',
    question: 'Finnes det et gyldig samtykke til å henvise eller søke til mottakeren?',
    reasons: {
      'nothing-demanded': 'Kommunen krever ikke samtykke før saken sendes til {to}.',
      'consent-stands': 'Det er gitt gyldig samtykke til at {to} får saken.',
      'no-valid-consent': 'Det finnes ikke noe gyldig samtykke til at {to} får saken.',
    },
    ways: { 'consent-to-receiver': 'Innhent samtykke til at {to} får saken, fra {from}.' },
  },
  'report-needs-no-consent': {
    name: 'En bekymringsmelding krever ikke samtykke',
    question: 'Er dette en melding til barnevernstjenesten eller politiet?',
    reasons: {
      'nobody-is-asked': 'En melding til {to} krever ikke samtykke. Foresatte trenger heller ikke å få vite om den.',
      'no-report': 'Dette er ingen melding til barnevernstjenesten eller politiet.',
    },
    ways: {},
  },
  'routes-run-beside': {
    name: 'Den direkte veien går ved siden av',
    question: 'Går oppfølgingen videre når saken er sendt direkte til en mottaker?',
    reasons: {},
    ways: {},
  },
};
