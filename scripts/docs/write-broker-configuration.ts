import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokerConfiguration } from './broker-configuration.js';

writeFileSync(join(process.cwd(), 'deploy', 'nats', 'nats.conf'), brokerConfiguration());
console.log('deploy/nats/nats.conf is written');
