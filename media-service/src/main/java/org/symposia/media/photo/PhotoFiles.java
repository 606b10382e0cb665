package org.symposia.media.photo;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Stores the files of photos in chunks that fit into documents. */
@Component
public class PhotoFiles {

	private static final String ORIGINAL = "original";

	private final MongoOperations store;

	PhotoFiles(MongoOperations store) {
		this.store = store;
	}

	/**
	 * Stores the files of a photo. The owner is written first, as pending, so that
	 * {@link PhotoCleanup} finds what remains after a crash.
	 */
	void save(String photo, String release, byte[] original, Renderer.Rendered rendered, Instant now) {
		this.store.insert(new PhotoOwner(photo, release, now));
		write(photo, ORIGINAL, original);
		rendered.files().forEach((rendition, file) -> write(photo, rendition.slug(), file));
	}

	/** Called once the release refers to the photo. */
	void markReferenced(String photo) {
		update(photo, new Update().unset(PhotoOwner.PENDING));
	}

	/** Called before the photo is removed from its release. */
	void markPending(String photo, Instant now) {
		update(photo, Update.update(PhotoOwner.PENDING, now));
	}

	private void update(String photo, Update update) {
		this.store.updateFirst(query(where("_id").is(photo)), update, PhotoOwner.class);
	}

	/** Photos that have been pending since at least the given time. */
	List<PhotoOwner> pendingSince(Instant moment, int limit) {
		return this.store.find(query(where(PhotoOwner.PENDING).lte(moment)).limit(limit), PhotoOwner.class);
	}

	private void write(String photo, String file, byte[] bytes) {
		int chunks = Math.ceilDiv(bytes.length, FileChunk.SIZE);
		for (int i = 0; i < chunks; i++) {
			int from = i * FileChunk.SIZE;
			byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + FileChunk.SIZE));
			this.store.insert(new FileChunk(FileChunk.id(photo, file, i), chunks, new Binary(part)));
		}
	}

	/** A rendition of a photo as JPEG. */
	public Optional<byte[]> read(String photo, Rendition rendition) {
		FileChunk chunk = chunk(photo, rendition.slug(), 0);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 1; chunk != null; i++) {
			bytes.writeBytes(chunk.data().getData());
			if (i == chunk.chunks()) {
				return Optional.of(bytes.toByteArray());
			}
			chunk = chunk(photo, rendition.slug(), i);
		}
		return Optional.empty();
	}

	/**
	 * Opens a rendition; its chunks are read while it is consumed.
	 * @param header function applied to the first chunk, which contains the metadata
	 */
	Optional<InputStream> open(String photo, Rendition rendition, UnaryOperator<byte[]> header) {
		FileChunk first = chunk(photo, rendition.slug(), 0);
		return (first == null) ? Optional.empty()
				: Optional.of(new ChunkInputStream(header.apply(first.data().getData()), first.chunks(),
						(i) -> chunk(photo, rendition.slug(), i)));
	}

	Optional<String> releaseOf(String photo) {
		return Optional.ofNullable(this.store.findById(photo, PhotoOwner.class)).map(PhotoOwner::release);
	}

	/** Deletes the files of a photo, then its owner. */
	void delete(String photo) {
		delete(photo, ORIGINAL);
		for (Rendition rendition : Rendition.values()) {
			delete(photo, rendition.slug());
		}
		this.store.remove(query(where("_id").is(photo)), PhotoOwner.class);
	}

	private void delete(String photo, String file) {
		FileChunk first = chunk(photo, file, 0);
		for (int i = (first != null) ? first.chunks() - 1 : -1; i >= 0; i--) {
			this.store.remove(query(where("_id").is(FileChunk.id(photo, file, i))), FileChunk.class);
		}
	}

	private @Nullable FileChunk chunk(String photo, String file, int number) {
		return this.store.findById(FileChunk.id(photo, file, number), FileChunk.class);
	}

}
