package org.symposia.media.press;

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

import org.symposia.media.load.BusyException;
import org.symposia.media.load.HeavyWork;
import org.symposia.media.photo.PixelStore;
import org.symposia.media.photo.Rendition;
import org.symposia.media.print.ReleasePdf;
import org.symposia.media.release.Release;
import org.symposia.media.rendition.Picture;

/**
 * Prints releases and keeps the latest prints. A print that takes longer than anybody
 * waits goes on, and is there for the next who asks.
 */
@Component
public class PrintedReleases implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(PrintedReleases.class);

	private final ReleasePdf pdf;

	private final PixelStore pixels;

	private final HeavyWork work;

	private final KeptPrints kept = new KeptPrints();

	private final Map<String, CompletableFuture<byte[]>> begun = new ConcurrentHashMap<>();

	private final ExecutorService executor = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("prints").factory());

	PrintedReleases(ReleasePdf pdf, PixelStore pixels, HeavyWork work) {
		this.pdf = pdf;
		this.pixels = pixels;
		this.work = work;
	}

	/** Has a release printed that will soon be asked for. */
	public void prepare(Release release) {
		try {
			PrintOrder order = PrintOrder.of(release);
			if (this.kept.of(order.key()) == null) {
				CompletableFuture<byte[]> ahead = begin(order);
				logger.debug("Prints {} ahead: {}", release.id(), ahead);
			}
		}
		catch (RejectedExecutionException ex) {
			logger.debug("Leaves {} to the first who asks, as this instance shuts down", release.id());
		}
	}

	/**
	 * The release as PDF.
	 * @throws BusyException if it is not ready in time
	 */
	public byte[] print(Release release) {
		PrintOrder order = PrintOrder.of(release);
		byte[] print = this.kept.of(order.key());
		return (print != null) ? print : awaited(begin(order));
	}

	private CompletableFuture<byte[]> begin(PrintOrder order) {
		return this.begun.computeIfAbsent(order.key(),
				(key) -> CompletableFuture.supplyAsync(() -> printed(key, order), this.executor));
	}

	private static byte[] awaited(CompletableFuture<byte[]> print) {
		try {
			return print.get(HeavyWork.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new BusyException();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException();
		}
	}

	private byte[] printed(String key, PrintOrder order) {
		try {
			byte[] print = this.work.sometime(() -> this.pdf.print(order.source(), order.title(), order.language(),
					order.photos().stream().flatMap((photo) -> pictures(photo).stream()).toList()));
			this.kept.keep(key, print);
			return print;
		}
		finally {
			this.begun.remove(key);
		}
	}

	private List<Picture> pictures(PhotoOnPage photo) {
		return this.pixels.read(photo.id(), Rendition.PAGE)
			.map((jpeg) -> photo.picture("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg)))
			.stream()
			.toList();
	}

	@Override
	public void destroy() {
		this.executor.shutdownNow();
	}

}
