import { computed, ref } from 'vue';
import { clustersOf, mapPoint, viewOf } from './map-view';
import { usePhotos } from './use-photos';

/** The places of this space's photos, and how near one looks at them. */
export function useMap() {
  const { workspaceId, occasions, isReady, error, reload } = usePhotos();
  /** Countries of Natural Earth 1:110m (public domain), in tenths of a degree; only read when a map is seen. */
  const outline = ref('');
  void import('./world-outline.txt?raw').then((file) => (outline.value = file.default));
  const zoom = ref(1);
  const places = computed(() =>
    occasions.value.flatMap((occasion) =>
      occasion.location ? { ...mapPoint(occasion.location), occasion } : [],
    ),
  );
  const view = computed(() => viewOf(places.value, zoom.value));
  const clusters = computed(() => clustersOf(places.value, view.value));
  return { workspaceId, isReady, error, reload, outline, view, clusters, places, zoom };
}
