import { connectBroker, EVENT_STREAM, RequestClient } from '@app/messaging';
import { jetstreamManager } from '@nats-io/jetstream';
import { Logger } from '@nestjs/common';
import { readReplayConfig } from './replay.config.js';
import { replayGallery } from './replay/replay-gallery.js';

const [target] = process.argv.slice(2);
if (target !== 'gallery') {
  process.stderr.write('Say what to rebuild: replay gallery\n');
  process.exit(2);
}
// The transport tells of its connection on stdout, where the report goes.
Logger.overrideLogger(false);
const config = readReplayConfig();
const connection = await connectBroker(config.NATS_URL, 'replay');
const requests = new RequestClient(config.NATS_URL, 'replay');
await requests.connect();
try {
  const broker = await jetstreamManager(connection);
  const report = await replayGallery(requests, broker, EVENT_STREAM, (line) =>
    process.stderr.write(`${line}\n`),
  );
  process.stdout.write(`${JSON.stringify(report)}\n`);
} catch (error) {
  process.stderr.write(
    `The read model was not replaced. ${error instanceof Error ? error.message : ''}\n`,
  );
  process.exitCode = 1;
} finally {
  await requests.close();
  await connection.close();
}
