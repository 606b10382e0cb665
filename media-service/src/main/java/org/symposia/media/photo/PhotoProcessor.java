package org.symposia.media.photo;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

import org.symposia.media.input.InputErrors;
import org.symposia.media.input.InvalidValueException;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.problem.InvalidInputException;

/** Validates uploads and creates their renditions, within the limits of memory. */
@Component
class PhotoProcessor {

	private final ConcurrencyLimiter memoryLimiter;

	private final InputErrors errors;

	private final Renderer renderer = new Renderer();

	PhotoProcessor(ConcurrencyLimiter memoryLimiter, InputErrors errors) {
		this.memoryLimiter = memoryLimiter;
		this.errors = errors;
	}

	/**
	 * Processes an upload.
	 * @throws InvalidInputException if the file is not a valid photo
	 * @throws ServiceBusyException if other photos or prints take too long
	 * @throws IOException if the upload cannot be read
	 */
	ProcessedPhoto process(InputStreamSource upload) throws IOException {
		try {
			return this.memoryLimiter.call(() -> read(upload));
		}
		catch (InvalidValueException ex) {
			throw this.errors.at("file", ex);
		}
	}

	private ProcessedPhoto read(InputStreamSource upload) throws IOException {
		try (InputStream stream = upload.getInputStream()) {
			byte[] bytes = stream.readNBytes((int) PhotoFile.MAX_BYTES + 1);
			PhotoFile file = PhotoFile.of(bytes);
			return new ProcessedPhoto(bytes, this.renderer.render(file),
					EmbeddedMetadata.of(file).digitalSource().orElse(null));
		}
	}

}
