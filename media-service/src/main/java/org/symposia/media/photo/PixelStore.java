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

/** Keeps files of photos in pieces that fit into documents. */
@Component
public class PixelStore {

	private static final String ORIGINAL = "original";

	private final MongoOperations store;

	PixelStore(MongoOperations store) {
		this.store = store;
	}

	/**
	 * Keeps a photo's files. Its owner is written first and pending, so that the sweeper
	 * finds what a crash leaves.
	 */
	void keep(String photo, String release, byte[] original, Renderer.Rendered rendered, Instant now) {
		this.store.insert(new PhotoOwner(photo, release, now));
		write(photo, ORIGINAL, original);
		rendered.files().forEach((rendition, file) -> write(photo, rendition.slug(), file));
	}

	/** The release names the photo. */
	void settle(String photo) {
		update(photo, new Update().unset(PhotoOwner.PENDING));
	}

	/** The release may cease to name the photo. */
	void unsettle(String photo, Instant now) {
		update(photo, Update.update(PhotoOwner.PENDING, now));
	}

	private void update(String photo, Update update) {
		this.store.updateFirst(query(where("_id").is(photo)), update, PhotoOwner.class);
	}

	/** Photos that may belong to no release since a moment or longer. */
	List<PhotoOwner> pendingSince(Instant moment, int most) {
		return this.store.find(query(where(PhotoOwner.PENDING).lte(moment)).limit(most), PhotoOwner.class);
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

	/**
	 * Opens a rendition; what follows its first piece is read as it is handed on.
	 * @param stamp what is done to the first piece
	 */
	Optional<InputStream> open(String photo, Rendition rendition, UnaryOperator<byte[]> stamp) {
		PixelChunk first = piece(photo, rendition.slug(), 0);
		return (first == null) ? Optional.empty() : Optional.of(new PieceStream(stamp.apply(first.data().getData()),
				first.pieces(), (i) -> piece(photo, rendition.slug(), i)));
	}

	Optional<String> release(String photo) {
		return Optional.ofNullable(this.store.findById(photo, PhotoOwner.class)).map(PhotoOwner::release);
	}

	/** Removes a photo's files, what leads to them last. */
	void discard(String photo) {
		discard(photo, ORIGINAL);
		for (Rendition rendition : Rendition.values()) {
			discard(photo, rendition.slug());
		}
		this.store.remove(query(where("_id").is(photo)), PhotoOwner.class);
	}

	private void discard(String photo, String file) {
		PixelChunk first = piece(photo, file, 0);
		for (int i = (first != null) ? first.pieces() - 1 : -1; i >= 0; i--) {
			this.store.remove(query(where("_id").is(PixelChunk.id(photo, file, i))), PixelChunk.class);
		}
	}

	private @Nullable PixelChunk piece(String photo, String file, int number) {
		return this.store.findById(PixelChunk.id(photo, file, number), PixelChunk.class);
	}

}
