package org.symposia.starter.mirror;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.service.ServiceClients;

/** Makes the mirrors of a service; each is a bean. */
public final class Mirrors {

	private final MongoOperations store;

	private final ServiceClients clients;

	Mirrors(MongoOperations store, ServiceClients clients) {
		this.store = store;
		this.clients = clients;
	}

	/**
	 * A mirror of a neighbour's records.
	 * @param type the record stored here
	 * @param url the neighbour's address, such as {@code http://127.0.0.1:8081}
	 * @param path where it tells one record to services, with {@code {id}}
	 * @param told the form in which it tells them
	 * @param form makes the stored record of it
	 */
	public <R extends MirroredRecord, J> Builder<R> of(Class<R> type, String url, String path, Class<J> told,
			Function<J, R> form) {
		RestClient neighbour = this.clients.to(url);
		return new Builder<>(type, (id) -> read(neighbour, path, id, told).map(form));
	}

	private static <J> Optional<J> read(RestClient neighbour, String path, String id, Class<J> told) {
		try {
			return Optional.ofNullable(neighbour.get().uri(path, id).retrieve().body(told));
		}
		catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest ex) {
			return Optional.empty();
		}
		catch (HttpClientErrorException ex) {
			throw new NeighbourUnavailableException("The neighbour answered " + ex.getStatusCode(), ex);
		}
	}

	/**
	 * Completes a mirror.
	 *
	 * @param <R> the record
	 */
	public final class Builder<R extends MirroredRecord> {

		private final Class<R> type;

		private final Function<String, Optional<R>> source;

		private final Set<String> eventTypes = new HashSet<>();

		private BinaryOperator<R> merge = (copy, read) -> read;

		private BiConsumer<R, R> listener = (copy, merged) -> {
		};

		private Builder(Class<R> type, Function<String, Optional<R>> source) {
			this.type = type;
			this.source = source;
		}

		/** Refreshes a record when an event of this type names it as its subject. */
		public Builder<R> refreshOn(String eventType) {
			this.eventTypes.add(eventType);
			return this;
		}

		/**
		 * Keeps what this service noted in the copy: makes, of the copy and the record
		 * read, the record to store.
		 */
		public Builder<R> merge(BinaryOperator<R> merge) {
			this.merge = merge;
			return this;
		}

		/** Is told the copy before and after each change; not of a first copy. */
		public Builder<R> onChange(BiConsumer<R, R> listener) {
			this.listener = listener;
			return this;
		}

		/** The mirror. */
		public Mirror<R> build() {
			return new Mirror<>(Mirrors.this.store, this.type, this.source, this.eventTypes, this.merge, this.listener);
		}

	}

}
