import { defineConfig } from 'prisma/config';

// `prisma migrate` and `db` need the schema-engine binary, which the npm registry does not carry. `generate`, `validate` and `format`
// never run it, so any existing file will do; `npm run migration` does what `prisma migrate dev` would (docs/decisions/0003).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/hearsay' },
});
