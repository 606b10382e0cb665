package org.symposia.stack.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.symposia.stack.browser.Chromium;
import org.symposia.stack.browser.Device;
import org.symposia.stack.browser.PageLoad;
import org.symposia.stack.browser.Tab;
import org.symposia.stack.launch.Layout;
import org.symposia.stack.launch.PartStatus;
import org.symposia.stack.launch.Stack;

/**
 * What public pages cost in a running stack, asked directly at the services: pages beside
 * JSON at an event of ordinary size, and the agenda of a congress; and what they cost a
 * reader on a slow phone, through the gateway. The figures take turns in rounds, so that
 * whatever else the machine does meets all of them alike.
 */
final class PagesBenchmark {

	private static final int ROUNDS = 5;

	private static final int CONNECTIONS = 32;

	private static final int SECONDS = 5;

	private static final int SEQUENTIAL = 15;

	private static final String EVENT_PAGE = "event page, 12 sessions";

	private static final String EVENT_JSON = "event JSON, 12 sessions";

	private static final String PAGE = "agenda page, 700 sessions";

	private static final String FIRST_BYTE = PAGE + ", first byte";

	private static final String TOTAL = PAGE + ", total";

	private static final String NOT_MODIFIED = PAGE + ", 304, total";

	private final Layout layout;

	private final Report report = new Report("pages");

	PagesBenchmark(Layout layout) {
		this.layout = layout;
	}

	Report run() {
		Wrk.requireInstalled();
		requireRunning();
		BenchmarkEvents events = new BenchmarkEvents(this.layout);
		String small = events.small();
		String congress = events.congress();
		String release = events.release();
		Map<String, String> urls = new LinkedHashMap<>();
		urls.put(EVENT_PAGE, at(8081, "/agenda/" + small));
		urls.put(EVENT_JSON, at(8081, "/api/agenda/events/" + small + "/schedule"));
		urls.put("registration form", at(8082, "/registration/" + small));
		urls.put("release page", at(8083, release));
		System.out.println("  warming up");
		urls.values().forEach((url) -> Wrk.requestsPerSecond(url, CONNECTIONS, 2 * SECONDS));
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			congress(client, congress, new Report("warm-up"));
			for (int round = 1; round <= ROUNDS; round++) {
				System.out.println("  round " + round + " of " + ROUNDS);
				urls.forEach((name, url) -> this.report.add(name, "answers/s",
						Wrk.requestsPerSecond(url, CONNECTIONS, SECONDS)));
				congress(client, congress, this.report);
			}
		}
		pageLoads(new TreeMap<>(Map.of("event page", "/agenda/" + small, "registration form", "/registration/" + small,
				"release page", release)));
		this.report.addRatio("event page / event JSON", EVENT_PAGE, EVENT_JSON);
		this.report.addRatio("304 / agenda page of 700 sessions", NOT_MODIFIED, TOTAL);
		memory();
		return this.report;
	}

	/** Requests of one connection, one after the other; page and 304 take turns. */
	private void congress(HttpClient client, String event, Report figures) {
		String url = at(8081, "/agenda/" + event);
		Exchange first = Exchange.get(client, url, null).expect(200);
		String etag = Objects.requireNonNull(first.etag(), "The agenda page has no ETag");
		List<Exchange> pages = new ArrayList<>();
		List<Exchange> unchanged = new ArrayList<>();
		for (int i = 0; i < SEQUENTIAL; i++) {
			pages.add(Exchange.get(client, url, null).expect(200));
			unchanged.add(Exchange.get(client, url, etag).expect(304));
		}
		figures.add(FIRST_BYTE, "ms", median(pages, Exchange::firstByte));
		figures.add(TOTAL, "ms", median(pages, Exchange::total));
		figures.add(NOT_MODIFIED, "ms", median(unchanged, Exchange::total));
		figures.add(PAGE + ", size", "KiB", first.bytes() / 1024.0);
	}

	/** Each with an empty cache. */
	private void pageLoads(Map<String, String> paths) {
		try (Chromium chromium = Chromium.start()) {
			for (int round = 1; round <= ROUNDS; round++) {
				System.out.println("  slow phone, round " + round + " of " + ROUNDS);
				paths.forEach((name, path) -> {
					try (Tab tab = chromium.newTab(Device.phone("en"))) {
						PageLoad load = tab.measure(this.layout.publicUrl() + path);
						this.report.add(name + ", LCP", "ms", load.largestPaint());
						this.report.add(name + ", CLS", "", load.layoutShift());
						this.report.add(name + ", bytes without images", "KiB", load.bytes() / 1024.0);
					}
				});
			}
		}
	}

	private void requireRunning() {
		List<String> unhealthy = parts().stream().filter((part) -> !part.isHealthy()).map(PartStatus::name).toList();
		if (!unhealthy.isEmpty()) {
			throw new BenchmarkException("These parts of the stack in " + this.layout.root() + " do not run: "
					+ String.join(", ", unhealthy) + ". Start it with ./symposia up");
		}
	}

	/**
	 * Resident memory of each part after the load, with the processes that it started.
	 */
	private void memory() {
		for (PartStatus part : parts()) {
			ProcessHandle process = part.pid().flatMap(ProcessHandle::of).orElseThrow();
			double kibibytes = Stream.concat(Stream.of(process), process.descendants())
				.mapToDouble(PagesBenchmark::residentKibibytes)
				.sum();
			this.report.add("resident memory, " + part.name(), "MiB", kibibytes / 1024);
		}
	}

	private static double residentKibibytes(ProcessHandle process) {
		try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
			return lines.filter((line) -> line.startsWith("VmRSS:"))
				.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")))
				.sum();
		}
		catch (IOException ex) {
			throw new BenchmarkException("The memory of a part cannot be read: " + ex.getMessage());
		}
	}

	private List<PartStatus> parts() {
		return Stack.at(this.layout).status();
	}

	private String at(int port, String path) {
		return "http://127.0.0.1:" + this.layout.port(port) + path;
	}

	private static double median(List<Exchange> exchanges, ToDoubleFunction<Exchange> value) {
		return new Figure("", "", exchanges.stream().mapToDouble(value).boxed().toList()).median();
	}

}
