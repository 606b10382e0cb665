package org.symposia.starter.mongo;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.sample.Sample;
import org.symposia.starter.sample.StarterTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

@StarterTest
class StoreTests {

	@Autowired
	MongoOperations store;

	private final String id = UUID.randomUUID().toString();

	@Test
	void givesBackWhatItTook() {
		Sample saved = this.store.insert(Sample.of(this.id));
		assertThat(this.store.findById(this.id, Sample.class)).isEqualTo(saved);
		assertThat(document().get("title", Document.class)).containsEntry("de", "Probe");
	}

	@Test
	void writesTheSchemaVersion() {
		this.store.insert(Sample.of(this.id));
		assertThat(document()).containsEntry("schema", 1);
	}

	@Test
	void refusesWhatALaterProgramWrote() {
		this.store.insert(Sample.of(this.id));
		this.store.updateFirst(query(where("_id").is(this.id)), Update.update("schema", 2), "samples");
		assertThatIllegalStateException().isThrownBy(() -> this.store.findById(this.id, Sample.class));
	}

	@Test
	void holdsUniqueValues() {
		this.store.insert(Sample.of(this.id));
		Sample twin = new Sample("other-" + this.id, null, "slug-" + this.id, Sample.of("x").title(),
				Sample.of("x").zone(), Sample.of("x").outbox());
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.store.insert(twin));
	}

	@Test
	void refusesToOverwriteANewerVersion() {
		Sample first = this.store.insert(Sample.of(this.id));
		this.store.save(first);
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> this.store.save(first));
	}

	private Document document() {
		return this.store.findById(this.id, Document.class, "samples");
	}

}
