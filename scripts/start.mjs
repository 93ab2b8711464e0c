// npm start: sets up what is missing, builds the site, and serves it at a local address.
import { ensureDependencies, run, stop } from './setup/dependencies.mjs';

ensureDependencies();
console.log('Bygger nettstedet …');
if (run('npm', ['run', '--silent', 'build']) !== 0) stop('Bygget feilet. Meldingen over sier hva som er galt. Kjør npm run check for å sjekke innholdet.');
process.exit(run('node', ['scripts/commands/serve.ts']));
