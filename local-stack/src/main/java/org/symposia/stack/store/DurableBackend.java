package org.symposia.stack.store;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/**
 * A backend that acknowledges a write only after it is on disk. Reads do not wait;
 * everything else counts as a write.
 */
class DurableBackend extends H2Backend {

	private static final Set<String> READS = Set.of("buildinfo", "collstats", "connectionstatus", "count", "dbstats",
			"distinct", "endsessions", "find", "getmore", "getparameter", "hello", "hostinfo", "ismaster",
			"killcursors", "listcollections", "listdatabases", "listindexes", "ping", "serverstatus", "validate",
			"whatsmyuri");

	private final GroupCommit commits;

	private final StoreFile file;

	DurableBackend(StoreFile file) {
		super(file.store());
		this.file = file;
		this.commits = new GroupCommit(file::commit);
	}

	/** Called by the superclass's constructor too, so it uses nothing of this class. */
	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new IdLookupDatabase(name, getMvStore(), getCursorRegistry());
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		if (isRead(database, command, query)) {
			return super.handleCommand(channel, database, command, query);
		}
		return this.commits.write(() -> super.handleCommand(channel, database, command, query));
	}

	/** Compacts the file step by step when it is sparse. */
	void compactWhenSparse() {
		if (this.file.isSparse()) {
			this.commits.write(() -> {
				this.file.compactALittle();
				return true;
			});
		}
	}

	/**
	 * The first read of a database creates its catalogue, so it is treated as a write.
	 */
	private boolean isRead(String database, String command, Document query) {
		String name = command.toLowerCase(Locale.ROOT);
		if (name.equals("aggregate")) {
			return isKnown(database) && !writesElsewhere(query);
		}
		return READS.contains(name) && (isKnown(database) || "admin".equals(database));
	}

	private boolean isKnown(String database) {
		return this.file.holds(database);
	}

	private static boolean writesElsewhere(Document query) {
		return query.get("pipeline") instanceof Collection<?> stages && stages.stream()
			.anyMatch((stage) -> stage instanceof Document document
					&& (document.containsKey("$out") || document.containsKey("$merge")));
	}

}
