package org.symposia.stack.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/** The file of all databases. Only {@link #commit()} writes to it. */
final class StoreFile implements AutoCloseable {

	private static final long SMALL = 64L * 1024 * 1024;

	private static final int STEP = 4 * 1024 * 1024;

	/** Percentage of a file that is still in use, below which it is worth rewriting. */
	private static final int SPARSE = 50;

	private static final Duration RETENTION = Duration.ofSeconds(2);

	private final Path path;

	private final MVStore store;

	private final Set<String> databases = ConcurrentHashMap.newKeySet();

	private StoreFile(Path path, MVStore store) {
		this.path = path;
		this.store = store;
	}

	static StoreFile open(Path path) throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		if (Files.exists(path)) {
			MVStoreTool.compact(path.toString(), true);
		}
		MVStore store = new MVStore.Builder().fileName(path.toString())
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(32)
			.pageSplitSize(4096)
			.compress()
			.open();
		store.setRetentionTime((int) RETENTION.toMillis());
		return new StoreFile(path, store);
	}

	MVStore store() {
		return this.store;
	}

	void commit() {
		this.store.commit();
	}

	boolean holds(String database) {
		if (this.databases.contains(database)) {
			return true;
		}
		boolean known = this.store.getMapNames()
			.stream()
			.anyMatch((name) -> name.startsWith("databases." + database + "."));
		if (known) {
			this.databases.add(database);
		}
		return known;
	}

	boolean isSparse() {
		return size() > SMALL && this.store.getFileStore().getChunksFillRate() < SPARSE;
	}

	/** Rewrites a few sparse parts; the next commits reuse what becomes free. */
	void compactALittle() {
		this.store.compact(SPARSE, STEP);
	}

	@Override
	public void close() {
		this.store.close();
	}

	private long size() {
		try {
			return Files.size(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
