package org.symposia.registration.registration;

import java.util.List;

import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Stores the keys to search beside each registration. */
@Component
public class StoredSearchKeys implements BeforeSaveCallback<Registration> {

	/** Field of the stored document. */
	public static final String FIELD = "searchKeys";

	private static final int BATCH = 500;

	@Override
	public Registration onBeforeSave(Registration registration, Document document, String collection) {
		document.put(FIELD, SearchKeys.of(registration));
		return registration;
	}

	/** Adds them to registrations stored before, unless they change meanwhile. */
	void addMissing(MongoOperations store) {
		Query missing = query(where(FIELD).exists(false)).limit(BATCH);
		List<Registration> found = store.find(missing, Registration.class);
		while (!found.isEmpty()) {
			found.forEach(
					(each) -> store.updateFirst(query(where("_id").is(each.id()).and("version").is(each.version())),
							new Update().set(FIELD, SearchKeys.of(each)).unset("search"), Registration.class));
			found = store.find(missing, Registration.class);
		}
	}

}
