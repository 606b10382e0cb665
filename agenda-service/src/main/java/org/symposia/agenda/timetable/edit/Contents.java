package org.symposia.agenda.timetable.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.ItemContents;
import org.symposia.starter.hash.Sha256;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * What is read about items. The id of content is made of its event and the hash of what
 * it says, so the same content is stored once and never changes.
 */
@Component
public class Contents implements ItemContents {

	/** The most ids of one query. */
	private static final int PAGE = 500;

	private final MongoOperations mongo;

	Contents(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Stores content before an item refers to it; returns its id, {@code null} for none.
	 */
	public @Nullable String store(String event, ItemContent content) {
		String id = idOf(event, content);
		if (id != null) {
			insert(StoredContent.of(id, content));
		}
		return id;
	}

	/** The id that content has once it is stored, {@code null} for none. */
	public @Nullable String idOf(String event, ItemContent content) {
		if (content.isEmpty()) {
			return null;
		}
		Document written = new Document();
		this.mongo.getConverter().write(StoredContent.of("", content), written);
		return event + "/" + Sha256.hex(written.toJson()).substring(0, 32);
	}

	private void insert(StoredContent content) {
		try {
			this.mongo.insert(content);
		}
		catch (DuplicateKeyException _) {
			// The same content is stored already.
		}
	}

	@Override
	public ItemContent.OfSession session(@Nullable String id) {
		return find(id).map(StoredContent::session).orElse(ItemContent.OfSession.NONE);
	}

	@Override
	public ItemContent.OfPerson person(@Nullable String id) {
		return find(id).map(StoredContent::person).orElse(ItemContent.OfPerson.NONE);
	}

	private Optional<StoredContent> find(@Nullable String id) {
		return Optional.ofNullable(id).map((each) -> this.mongo.findById(each, StoredContent.class));
	}

	/** The contents of several items. */
	public ItemContents all(Collection<? extends @Nullable String> ids) {
		Set<String> wanted = new HashSet<>();
		ids.stream().flatMap(Stream::ofNullable).forEach(wanted::add);
		Map<String, StoredContent> found = new HashMap<>();
		List<String> sorted = wanted.stream().sorted().toList();
		for (int from = 0; from < sorted.size(); from += PAGE) {
			List<String> some = sorted.subList(from, Math.min(sorted.size(), from + PAGE));
			this.mongo.find(Query.query(where("_id").in(some)), StoredContent.class)
				.forEach((content) -> found.put(content.id(), content));
		}
		return new Loaded(found);
	}

	/** Contents that were read together. */
	private static final class Loaded implements ItemContents {

		private final Map<String, StoredContent> contents;

		private Loaded(Map<String, StoredContent> contents) {
			this.contents = Map.copyOf(contents);
		}

		@Override
		public ItemContent.OfSession session(@Nullable String id) {
			StoredContent found = (id != null) ? this.contents.get(id) : null;
			return (found != null) ? found.session() : ItemContent.OfSession.NONE;
		}

		@Override
		public ItemContent.OfPerson person(@Nullable String id) {
			StoredContent found = (id != null) ? this.contents.get(id) : null;
			return (found != null) ? found.person() : ItemContent.OfPerson.NONE;
		}

	}

	/**
	 * Content as it is stored.
	 *
	 * @param session what is read about a session, nothing for other items
	 * @param person what is read about a person, nothing for other items
	 */
	@org.springframework.data.mongodb.core.mapping.Document("contents")
	record StoredContent(@Id String id, ItemContent.OfSession session, ItemContent.OfPerson person) {

		static StoredContent of(String id, ItemContent content) {
			return switch (content) {
				case ItemContent.OfSession session -> new StoredContent(id, session, ItemContent.OfPerson.NONE);
				case ItemContent.OfPerson person -> new StoredContent(id, ItemContent.OfSession.NONE, person);
			};
		}

	}

}
