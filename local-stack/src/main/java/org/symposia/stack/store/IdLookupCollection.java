package org.symposia.stack.store;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds documents by {@code _id} also when the filter has further
 * conditions, as every conditional update does. {@link H2Collection} uses an index only
 * for filters that name nothing else, and reads all documents otherwise.
 */
class IdLookupCollection extends H2Collection {

	private final MVMap<Object, Document> documents;

	IdLookupCollection(MongoDatabase database, String name, CollectionOptions options,
			MVMap<Object, Document> documents, MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, documents, meta, cursors);
		this.documents = documents;
	}

	@Override
	protected QueryResult queryDocuments(Document filter, @Nullable Document sort, int skip, int limit, int batchSize,
			@Nullable Document fields) {
		if (IdFilter.ID.equals(getIdField()) && !isNaturalDescending(sort)) {
			IdFilter ids = IdFilter.of(filter);
			if (ids.lookup() != null) {
				for (Index<Object> index : getIndexes()) {
					if (index.canHandle(ids.lookup())) {
						return matchDocuments(filter, index.getPositions(ids.lookup()), sort, skip, limit, batchSize,
								fields);
					}
				}
			}
			if (ids.from() != null) {
				return matchDocumentsFromStream(from(ids.from()), filter, isAscendingById(sort) ? null : sort, skip,
						limit, batchSize, fields);
			}
		}
		return super.queryDocuments(filter, sort, skip, limit, batchSize, fields);
	}

	/** The documents whose id is a text from the bound on, in the order of their ids. */
	private Stream<Document> from(String bound) {
		Cursor<Object, Document> cursor = this.documents.cursor(bound);
		Iterable<Object> ids = () -> cursor;
		return StreamSupport.stream(ids.spliterator(), false)
			.takeWhile(String.class::isInstance)
			.map((id) -> cursor.getValue());
	}

	private static boolean isAscendingById(@Nullable Document sort) {
		return sort != null && sort.size() == 1 && sort.get(IdFilter.ID) instanceof Number direction
				&& direction.intValue() == 1;
	}

}
