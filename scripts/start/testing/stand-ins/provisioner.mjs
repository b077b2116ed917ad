import { connect } from 'node:net';
import { env } from 'node:process';

/** Stands in for the provisioner: succeeds if it can reach the database and the broker that it was told of. */
for (const name of ['DATABASE_URL', 'GALLERY_DATABASE_URL', 'NATS_URL']) {
  const { hostname, port } = new URL(env[name] ?? '');
  await new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.destroy();
      resolve(undefined);
    });
    socket.once('error', reject);
  });
}
