package org.symposia.media.press;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.photo.PhotoFiles;
import org.symposia.media.photo.Rendition;
import org.symposia.media.print.ReleasePdf;
import org.symposia.media.release.Release;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.concurrency.WorkDeadline;
import org.symposia.starter.concurrency.WorkTimedOutException;

/**
 * Prints releases as PDF and caches the files. A request waits a limited time; printing
 * continues for the next request, and is given up if it takes too long.
 */
@Component
public class ReleasePrinter implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ReleasePrinter.class);

	/** Leaves time for the answer before the gateway's deadline of ten seconds. */
	private static final Duration MAX_WAIT = Duration.ofSeconds(8);

	/** The other releases wait meanwhile. */
	private static final Duration LONGEST_PRINT = Duration.ofSeconds(30);

	private static final int MAX_CACHED_BYTES = 24_000_000;

	private final PrintRequests requests;

	private final ReleasePdf pdf;

	private final PhotoFiles photos;

	private final ConcurrencyLimiter memoryLimiter;

	private final Clock clock;

	private final AsyncCache<String, byte[]> files = Caffeine.newBuilder()
		.maximumWeight(MAX_CACHED_BYTES)
		.weigher((String key, byte[] pdf) -> pdf.length)
		.buildAsync();

	private final ExecutorService executor = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("prints").factory());

	ReleasePrinter(PrintRequests requests, ReleasePdf pdf, PhotoFiles photos, ConcurrencyLimiter memoryLimiter,
			Clock clock) {
		this.requests = requests;
		this.pdf = pdf;
		this.photos = photos;
		this.memoryLimiter = memoryLimiter;
		this.clock = clock;
	}

	/** Starts to print a release that will be requested soon. */
	public void prepare(Release release) {
		try {
			CompletableFuture<byte[]> file = file(this.requests.of(release));
			logger.debug("Printing {}: {}", release.id(), file);
		}
		catch (RejectedExecutionException ex) {
			logger.debug("Not printing {} while shutting down", release.id());
		}
	}

	/**
	 * Returns the PDF file of a release.
	 * @throws ServiceBusyException if it is not ready in time
	 */
	public byte[] print(Release release) {
		return awaited(file(this.requests.of(release)));
	}

	private CompletableFuture<byte[]> file(PrintRequest request) {
		return this.files.get(request.key(),
				(key, executor) -> CompletableFuture.supplyAsync(() -> print(request), this.executor));
	}

	private static byte[] awaited(CompletableFuture<byte[]> print) {
		try {
			return print.get(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new ServiceBusyException(MAX_WAIT);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof WorkTimedOutException tooLong) {
				throw tooLong;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServiceBusyException(MAX_WAIT);
		}
	}

	private byte[] print(PrintRequest request) {
		return this.memoryLimiter.callEventually(1,
				() -> WorkDeadline.call(this.clock, LONGEST_PRINT, () -> pdf(request)));
	}

	private byte[] pdf(PrintRequest request) {
		return this.pdf.print(request.source(), request.title(), request.language(),
				request.photos().stream().flatMap((photo) -> inArticle(photo).stream()).toList(),
				this.requests.frame(request, (photo) -> embedded(photo, Rendition.THUMB)));
	}

	private Optional<ArticlePhoto> inArticle(PressPhoto photo) {
		return embedded(photo, Rendition.PAGE).map(photo::inArticle);
	}

	private Optional<String> embedded(PressPhoto photo, Rendition rendition) {
		return this.photos.read(photo.id(), rendition)
			.map((jpeg) -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
	}

	@Override
	public void destroy() {
		this.executor.shutdownNow();
	}

}
