package org.symposia.stack.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database of {@link IdLookupCollection}s, kept in the maps of {@link H2Database}. */
class IdLookupDatabase extends H2Database {

	private final MVStore store;

	IdLookupDatabase(String name, MVStore store, CursorRegistry cursors) {
		// The constructor of the superclass opens the collections.
		this.store = store;
		super(name, store, cursors);
	}

	@Override
	protected final MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
		String fullName = getFullCollectionNamespace(name);
		return collection(name, options, this.store.openMap("databases." + fullName),
				this.store.openMap("meta." + fullName));
	}

	IdLookupCollection collection(String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> meta) {
		return new IdLookupCollection(this, name, options, documents, meta, this.cursorRegistry);
	}

}
