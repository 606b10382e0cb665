package org.symposia.starter.mongo;

import java.util.List;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.UnreliableStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreIndexesTests {

	private final MongoOperations store = EmbeddedStore.newStore();

	@Test
	void areThoseOfTheAnnotationsAndThoseDeclared() {
		indexes(this.store, new Index("room", Sort.Direction.ASC).named("by-room")).afterSingletonsInstantiated();
		assertThat(this.store.indexOps(Talk.class).getIndexInfo()).extracting(IndexInfo::getName)
			.contains("slug", "by-room");
		this.store.insert(new Talk("t1", "opening", "a"));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.store.insert(new Talk("t2", "opening", "b")));
	}

	@Test
	void areMadeAgainWithoutHarm() {
		indexes(this.store).afterSingletonsInstantiated();
		indexes(this.store).afterSingletonsInstantiated();
		assertThat(this.store.indexOps(Talk.class).getIndexInfo()).extracting(IndexInfo::getName).contains("slug");
	}

	@Test
	void waitForAStoreThatIsStillStarting() {
		indexes(UnreliableStore.failing(this.store, "indexOps", 2, () -> {
		})).afterSingletonsInstantiated();
		assertThat(this.store.indexOps(Talk.class).getIndexInfo()).extracting(IndexInfo::getName).contains("slug");
	}

	@Test
	void waitNoLongerThanTwentyAttempts() {
		assertThatExceptionOfType(MongoTimeoutException.class)
			.isThrownBy(() -> indexes(UnreliableStore.failing(this.store, "indexOps", 20, () -> {
			})).afterSingletonsInstantiated());
	}

	private static StoreIndexes indexes(MongoOperations documents, Index... more) {
		List<StoredIndexes.StoredIndex> declared = List.of(more)
			.stream()
			.map((index) -> new StoredIndexes.StoredIndex(Talk.class, index))
			.toList();
		return new StoreIndexes(documents, new MongoMappingContext(), List.of(new StoredTypes(Talk.class)), declared,
				() -> {
				});
	}

	@Document("talks")
	record Talk(@Id String id, @Indexed(unique = true) String slug, String room) {
	}

}
