package org.symposia.stack.browser;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A tab of the browser. */
public final class Tab implements AutoCloseable {

	private static final int SCREEN = 900;

	/** A slow 4G connection, and a phone of some years ago. */
	private static final double BITS_PER_SECOND = 1_600_000;

	private static final int LATENCY_MILLISECONDS = 150;

	private static final int CPU_SLOWDOWN = 4;

	private static final int QUALITY = 70;

	/** CSS pixels around a part of a page. */
	private static final int MARGIN = 24;

	/** The same on every machine, and not the one of the workshop. */
	private static final String TIME_ZONE = "Europe/Berlin";

	private static final String OBSERVERS = """
			window.measured = { paint: 0, shift: 0 };
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
			  window.measured.paint = entry.startTime;
			})).observe({ type: "largest-contentful-paint", buffered: true });
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
			  window.measured.shift += entry.hadRecentInput ? 0 : entry.value;
			})).observe({ type: "layout-shift", buffered: true });
			""";

	/** After a frame, since the browser reports what it painted with the next one. */
	private static final String MEASURED = """
			new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.measured))))""";

	private final DevTools devTools;

	private final String context;

	private final String session;

	Tab(DevTools devTools, String context, String session, Device device, String userAgent) {
		this.devTools = devTools;
		this.context = context;
		this.session = session;
		send("Page.enable", parameters());
		send("Network.enable", parameters());
		send("Page.setLifecycleEventsEnabled", parameters().put("enabled", true));
		send("Emulation.setDeviceMetricsOverride",
				parameters().put("width", device.width())
					.put("height", SCREEN)
					.put("deviceScaleFactor", 1)
					.put("mobile", false));
		send("Emulation.setUserAgentOverride",
				parameters().put("userAgent", userAgent).put("acceptLanguage", device.language()));
		send("Emulation.setTimezoneOverride", parameters().put("timezoneId", TIME_ZONE));
		ObjectNode media = parameters();
		media.putArray("features")
			.addObject()
			.put("name", "prefers-color-scheme")
			.put("value", device.dark() ? "dark" : "light");
		send("Emulation.setEmulatedMedia", media);
	}

	/**
	 * Opens a page and waits until it is complete and the network is quiet.
	 * @param url address of the page
	 * @throws BrowserException when the page cannot be loaded or answers with an error
	 */
	public void open(String url) {
		JsonNode navigation = send("Page.navigate", parameters().put("url", url));
		if (navigation.has("errorText")) {
			throw new BrowserException(url + " cannot be opened: " + navigation.path("errorText").asString());
		}
		String loader = navigation.path("loaderId").asString();
		this.devTools.await(this.session, "Page.lifecycleEvent",
				(event) -> event.path("loaderId").asString().equals(loader)
						&& event.path("name").asString().equals("networkIdle"));
		int status = evaluate("performance.getEntriesByType('navigation')[0].responseStatus").asInt();
		if (status / 100 != 2) {
			throw new BrowserException(url + " was answered " + status);
		}
		evaluate("document.fonts.ready.then(() => true)");
	}

	/**
	 * Opens a page as on a slow phone with an empty cache.
	 * @param url address of the page
	 * @return what it cost
	 */
	public PageLoad measure(String url) {
		send("Network.emulateNetworkConditions",
				parameters().put("offline", false)
					.put("latency", LATENCY_MILLISECONDS)
					.put("downloadThroughput", BITS_PER_SECOND / 8)
					.put("uploadThroughput", BITS_PER_SECOND / 8));
		send("Emulation.setCPUThrottlingRate", parameters().put("rate", CPU_SLOWDOWN));
		send("Page.addScriptToEvaluateOnNewDocument", parameters().put("source", OBSERVERS));
		open(url);
		JsonNode measured = evaluate(MEASURED);
		Set<String> images = new HashSet<>();
		this.devTools.events(this.session, "Network.responseReceived")
			.stream()
			.filter((response) -> response.path("type").asString().equals("Image"))
			.forEach((response) -> images.add(response.path("requestId").asString()));
		long bytes = 0;
		long imageBytes = 0;
		for (JsonNode finished : this.devTools.events(this.session, "Network.loadingFinished")) {
			long length = finished.path("encodedDataLength").asLong();
			boolean image = images.contains(finished.path("requestId").asString());
			imageBytes += image ? length : 0;
			bytes += image ? 0 : length;
		}
		return new PageLoad(measured.path("paint").asDouble(), measured.path("shift").asDouble(), bytes, imageBytes);
	}

	/**
	 * Takes a picture of the page.
	 * @param selector of the part to show with a margin; the whole page if null
	 * @param tallest the most CSS pixels from the top
	 * @return the picture as WebP
	 */
	public byte[] picture(@Nullable String selector, int tallest) {
		JsonNode box = evaluate("""
				(() => {
				  const box = document.querySelector(%1$s).getBoundingClientRect();
				  const x = Math.max(0, box.x + scrollX - %2$d);
				  const y = Math.max(0, box.y + scrollY - %2$d);
				  return { x, y, width: Math.min(box.width + 2 * %2$d, innerWidth - x),
				    height: Math.min(box.height + 2 * %2$d, %3$d) };
				})()""".formatted((selector != null) ? "'" + selector + "'" : "'html'", (selector != null) ? MARGIN : 0,
				tallest));
		ObjectNode parameters = parameters().put("format", "webp")
			.put("quality", QUALITY)
			.put("captureBeyondViewport", true);
		parameters.putObject("clip")
			.put("x", box.path("x").asDouble())
			.put("y", box.path("y").asDouble())
			.put("width", box.path("width").asDouble())
			.put("height", box.path("height").asDouble())
			.put("scale", 1);
		return Base64.getDecoder().decode(send("Page.captureScreenshot", parameters).path("data").asString());
	}

	/**
	 * Evaluates JavaScript in the page.
	 * @param expression whose value, or the value it promises, has a JSON form
	 * @return the value
	 */
	public JsonNode evaluate(String expression) {
		JsonNode result = send("Runtime.evaluate",
				parameters().put("expression", expression).put("awaitPromise", true).put("returnByValue", true));
		if (result.has("exceptionDetails")) {
			throw new BrowserException("The page failed: " + result.path("exceptionDetails").path("text").asString());
		}
		return result.path("result").path("value");
	}

	private ObjectNode parameters() {
		return this.devTools.parameters();
	}

	private JsonNode send(String method, JsonNode parameters) {
		return this.devTools.send(this.session, method, parameters);
	}

	@Override
	public void close() {
		this.devTools.send(null, "Target.disposeBrowserContext", parameters().put("browserContextId", this.context));
		this.devTools.forget(this.session);
	}

}
