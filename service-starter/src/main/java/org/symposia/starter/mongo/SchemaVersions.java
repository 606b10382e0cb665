package org.symposia.starter.mongo;

import org.bson.Document;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveEvent;

/** Writes the schema version into documents and refuses what a later program wrote. */
final class SchemaVersions extends AbstractMongoEventListener<Object> {

	private static final String FIELD = "schema";

	@Override
	public void onBeforeSave(BeforeSaveEvent<Object> event) {
		Document document = event.getDocument();
		if (document != null) {
			document.put(FIELD, versionOf(event.getSource().getClass()));
		}
	}

	@Override
	public void onAfterLoad(AfterLoadEvent<Object> event) {
		Document document = event.getDocument();
		int known = versionOf(event.getType());
		if (document != null && document.get(FIELD) instanceof Integer stored && stored > known) {
			throw new IllegalStateException("%s %s has schema %d, this program knows %d only"
				.formatted(event.getCollectionName(), document.get("_id"), stored, known));
		}
	}

	private static int versionOf(Class<?> type) {
		SchemaVersion version = AnnotationUtils.findAnnotation(type, SchemaVersion.class);
		return (version != null) ? version.value() : 1;
	}

}
