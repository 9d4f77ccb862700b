import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type * as SchemaEngineWasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import { readMigrations } from '../src/store/migrate.js';

interface EngineExports {
  __wbindgen_start(): void;
}

// The types of WebAssembly come with those of browsers, which this project does not load.
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: EngineExports } }>;
};

type Engine = typeof SchemaEngineWasm;

/** Makes an empty database and gives the pool to it; called for every database that the engine wants. */
export type OpenDatabase = () => Promise<pg.Pool>;

export interface Difference {
  /** SQL that turns what the migrations make into what the schema says; empty when they agree. */
  readonly sql: string;
}

/**
 * Compares what the migrations of a folder make with what schema.prisma says, by Prisma's own schema engine compiled to WebAssembly
 * (the native one is not on the npm registry).
 */
export async function compare(open: OpenDatabase, migrationsFolder: string, schemaPath: string): Promise<Difference> {
  const wasm = await loadEngine();
  const content = readFileSync(schemaPath, 'utf8');
  const schema: SchemasContainer = { files: [{ path: schemaPath, content }] };
  const engine = await wasm.SchemaEngine.new(
    { datamodels: [[schemaPath, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factoryOver(open)) as never,
  );
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationList(migrationsFolder) },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return { sql: exitCode === 0 ? '' : (stdout ?? '') };
}

/** Applies the migrations of a folder by the engine itself, as `prisma migrate deploy` does: what ours is measured against. */
export async function applyByEngine(pool: pg.Pool, migrationsFolder: string, schemaPath: string): Promise<readonly string[]> {
  const wasm = await loadEngine();
  const content = readFileSync(schemaPath, 'utf8');
  const factory = factoryOver(() => Promise.resolve(pool));
  const engine = await wasm.SchemaEngine.new(
    { datamodels: [[schemaPath, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory) as never,
  );
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationList(migrationsFolder),
    filters: { externalTables: [], externalEnums: [] },
  });
  return appliedMigrationNames;
}

async function loadEngine(): Promise<Engine> {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = (await import(pathToFileURL(glue).href)) as Engine & { __wbg_set_wasm(exports: EngineExports): void };
  const code = readFileSync(join(dirname(glue), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  // The engine reports a panic here; without it the message is lost.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) } });
  instance.exports.__wbindgen_start();
  return engine;
}

function migrationList(folder: string): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

/** Both kinds of connection are fresh databases: the adapter's own shadow connection, given a URL, would be the real database. */
function factoryOver(open: OpenDatabase): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (): Promise<SqlDriverAdapter> => repaired(await open());
  return { provider: 'postgres', adapterName: '@prisma/adapter-pg', connect, connectToShadowDb: connect };
}

/** PostgreSQL's internal type `"char"`, which the engine reads from the catalogue. */
const charOid = 18;
const bpcharOid = 1042;

/** adapter-pg with what the engine needs and it lacks: the type `"char"`, scripts that are not cut at every `;`, and an end to its pool. */
async function repaired(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  const io = adapter as unknown as { performIO(query: SqlQuery): Promise<pg.QueryArrayResult> };
  const performIO = io.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
      let isChar: readonly boolean[] = [];
      io.performIO = async (asked) => {
        const result = await performIO(asked);
        isChar = result.fields.map(({ dataTypeID }) => dataTypeID === charOid);
        for (const field of result.fields) if (field.dataTypeID === charOid) field.dataTypeID = bpcharOid;
        return result;
      };
      const result = await queryRaw(query);
      return { ...result, columnTypes: result.columnTypes.map((type, index) => (isChar[index] ? ColumnTypeEnum.Character : type)) };
    },
    async executeScript(script: string): Promise<void> {
      await pool.query(script);
    },
    dispose: () => pool.end(),
  });
}
