import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const route: RuleTexts<(typeof rulesOf)['route']> = {
  'clear-case-skips-the-team': {
    name: 'Klare saker går utanom tverrfagleg team',
    question: 'Er det vurdert om saka heilt klart høyrer heime hos éin mottakar?',
    reasons: {
      'another-body': 'Regelen gjeld berre tverrfagleg team, ikkje {body}.',
      'clear-for-a-receiver': 'Saka er vurdert som klar for {receivers}. Då skal ho ikkje via tverrfagleg team.',
      'assess-first': 'Ingen har vurdert om saka heilt klart høyrer heime hos éin mottakar.',
      'clear-for-nobody': 'Saka er vurdert, og ho er ikkje klar for nokon einskild mottakar.',
    },
    ways: {
      'take-direct-route': 'Send saka direkte til mottakaren, eller vurder henne på nytt.',
      'assess-routes': 'Vurder først om saka heilt klart skal til PPT, barnevernstenesta eller helsestasjonen.',
    },
  },
  'other-routes-need-consent': {
    name: 'Tilvising og søknad krev samtykke',
    question: 'Finst det eit gyldig samtykke til å tilvisa eller søkja til mottakaren?',
    reasons: {
      'nothing-demanded': 'Kommunen krev ikkje samtykke før saka blir send til {to}.',
      'consent-stands': 'Det er gitt gyldig samtykke til at {to} får saka.',
      'no-valid-consent': 'Det finst ikkje noko gyldig samtykke til at {to} får saka.',
    },
    ways: { 'consent-to-receiver': 'Hent inn samtykke til at {to} får saka, frå {from}.' },
  },
  'report-needs-no-consent': {
    name: 'Ei bekymringsmelding krev ikkje samtykke',
    question: 'Er dette ei melding til barnevernstenesta eller politiet?',
    reasons: {
      'nobody-is-asked': 'Ei melding til {to} krev ikkje samtykke. Føresette treng heller ikkje få vita om henne.',
      'no-report': 'Dette er inga melding til barnevernstenesta eller politiet.',
    },
    ways: {},
  },
  'routes-run-beside': {
    name: 'Den direkte vegen går ved sida av',
    question: 'Går oppfølginga vidare når saka er send direkte til ein mottakar?',
    reasons: {},
    ways: {},
  },
};
