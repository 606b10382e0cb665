package org.symposia.media.press;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

/**
 * Prints releases as PDF and caches the files. A request waits a limited time; printing
 * continues for the next request.
 */
@Component
public class ReleasePrinter implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ReleasePrinter.class);

	/** Leaves time for the answer before the gateway's deadline of ten seconds. */
	private static final Duration MAX_WAIT = Duration.ofSeconds(8);

	private final ReleasePdf pdf;

	private final PhotoFiles photos;

	private final ConcurrencyLimiter memoryLimiter;

	private final PrintCache cache = new PrintCache();

	private final Map<String, CompletableFuture<byte[]>> running = new ConcurrentHashMap<>();

	private final ExecutorService executor = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("prints").factory());

	ReleasePrinter(ReleasePdf pdf, PhotoFiles photos, ConcurrencyLimiter memoryLimiter) {
		this.pdf = pdf;
		this.photos = photos;
		this.memoryLimiter = memoryLimiter;
	}

	/** Starts to print a release that will be requested soon. */
	public void prepare(Release release) {
		try {
			PrintRequest request = PrintRequest.of(release);
			if (this.cache.get(request.key()) == null) {
				CompletableFuture<byte[]> ahead = start(request);
				logger.debug("Printing {}: {}", release.id(), ahead);
			}
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
		PrintRequest request = PrintRequest.of(release);
		byte[] print = this.cache.get(request.key());
		return (print != null) ? print : awaited(start(request));
	}

	private CompletableFuture<byte[]> start(PrintRequest request) {
		return this.running.computeIfAbsent(request.key(),
				(key) -> CompletableFuture.supplyAsync(() -> printed(key, request), this.executor));
	}

	private static byte[] awaited(CompletableFuture<byte[]> print) {
		try {
			return print.get(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new ServiceBusyException(MAX_WAIT);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServiceBusyException(MAX_WAIT);
		}
	}

	private byte[] printed(String key, PrintRequest request) {
		try {
			byte[] print = this.memoryLimiter.callEventually(1,
					() -> this.pdf.print(request.source(), request.title(), request.language(),
							request.photos().stream().flatMap((photo) -> embedded(photo).stream()).toList()));
			this.cache.put(key, print);
			return print;
		}
		finally {
			this.running.remove(key);
		}
	}

	private List<ArticlePhoto> embedded(PressPhoto photo) {
		return this.photos.read(photo.id(), Rendition.PAGE)
			.map((jpeg) -> photo.inArticle("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg)))
			.stream()
			.toList();
	}

	@Override
	public void destroy() {
		this.executor.shutdownNow();
	}

}
