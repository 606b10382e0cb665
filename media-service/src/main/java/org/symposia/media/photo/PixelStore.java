package org.symposia.media.photo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Keeps files of photos in pieces that fit into documents. */
@Component
public class PixelStore {

	private static final String ORIGINAL = "original";

	private final MongoOperations store;

	PixelStore(MongoOperations store) {
		this.store = store;
	}

	void keep(String photo, String release, byte[] original, Renderer.Rendered rendered) {
		write(photo, ORIGINAL, original);
		rendered.files().forEach((rendition, file) -> write(photo, rendition.slug(), file));
		this.store.insert(new PhotoOwner(photo, release));
	}

	private void write(String photo, String file, byte[] bytes) {
		int pieces = Math.ceilDiv(bytes.length, PixelChunk.SIZE);
		for (int i = 0; i < pieces; i++) {
			int from = i * PixelChunk.SIZE;
			byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PixelChunk.SIZE));
			this.store.insert(new PixelChunk(PixelChunk.id(photo, file, i), pieces, new Binary(piece)));
		}
	}

	/** A rendition of a photo as JPEG. */
	public Optional<byte[]> read(String photo, Rendition rendition) {
		PixelChunk chunk = piece(photo, rendition.slug(), 0);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 1; chunk != null; i++) {
			bytes.writeBytes(chunk.data().getData());
			if (i == chunk.pieces()) {
				return Optional.of(bytes.toByteArray());
			}
			chunk = piece(photo, rendition.slug(), i);
		}
		return Optional.empty();
	}

	Optional<String> release(String photo) {
		return Optional.ofNullable(this.store.findById(photo, PhotoOwner.class)).map(PhotoOwner::release);
	}

	void discard(String photo) {
		this.store.remove(query(where("_id").is(photo)), PhotoOwner.class);
		discard(photo, ORIGINAL);
		for (Rendition rendition : Rendition.values()) {
			discard(photo, rendition.slug());
		}
	}

	private void discard(String photo, String file) {
		PixelChunk first = piece(photo, file, 0);
		for (int i = 0; first != null && i < first.pieces(); i++) {
			this.store.remove(query(where("_id").is(PixelChunk.id(photo, file, i))), PixelChunk.class);
		}
	}

	private @Nullable PixelChunk piece(String photo, String file, int number) {
		return this.store.findById(PixelChunk.id(photo, file, number), PixelChunk.class);
	}

}
