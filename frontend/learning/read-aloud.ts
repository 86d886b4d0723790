/** Words in one language; without one they are in the language of the page. */
interface Part {
  text: string;
  language?: string;
}

/** The voice that speaks the language best: of the same region if there is one, and on this device. */
function voiceFor(language: string) {
  const wanted = language.toLowerCase();
  const voices = speechSynthesis.getVoices().filter((voice) => {
    const spoken = voice.lang.replace('_', '-').toLowerCase();
    return spoken === wanted || spoken.split('-')[0] === wanted.split('-')[0];
  });
  const exact = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase() === wanted;
  const worth = (voice: SpeechSynthesisVoice) =>
    (exact(voice) ? 4 : 0) + (voice.default ? 2 : 0) + (voice.localService ? 1 : 0);
  return voices.sort((one, other) => worth(other) - worth(one))[0];
}

/**
 * Reads its parts aloud, each with a voice of its language; a second click stops. Hidden where there is no
 * voice at all. Where only the voice of another language is missing, the browser chooses one.
 */
class ReadAloud extends HTMLElement {
  language = 'en';
  private read: Part[] = [];

  get parts() {
    return this.read;
  }

  set parts(parts: Part[]) {
    this.read = parts;
    this.stop();
  }

  private readonly toggle = () => {
    if (this.speaking) {
      this.stop();
      return;
    }
    speechSynthesis.cancel();
    const utterances = this.read.map((part) => this.utterance(part));
    const last = utterances.at(-1);
    if (!last) return;
    last.onend = () => (this.speaking = false);
    for (const utterance of utterances) {
      utterance.onerror = () => (this.speaking = false);
      speechSynthesis.speak(utterance);
    }
    this.speaking = true;
  };

  private utterance(part: Part) {
    const language = part.language ?? this.language;
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.lang = language;
    utterance.rate = 0.9;
    // The page's own language is left to the browser, which knows the voice that a person chose for it
    const voice = part.language ? voiceFor(part.language) : undefined;
    if (voice) utterance.voice = voice;
    return utterance;
  }

  private get speaking() {
    return this.querySelector('button')?.getAttribute('aria-pressed') === 'true';
  }

  private set speaking(speaking: boolean) {
    this.querySelector('button')?.setAttribute('aria-pressed', String(speaking));
  }

  private stop() {
    if (this.isConnected && 'speechSynthesis' in window) {
      speechSynthesis.cancel();
      this.speaking = false;
    }
  }

  connectedCallback() {
    this.hidden = !('speechSynthesis' in window);
    // Some browsers load their voices when they are first asked for
    if (!this.hidden) speechSynthesis.getVoices();
    this.addEventListener('click', this.toggle);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.toggle);
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }
}

customElements.define('laurel-read-aloud', ReadAloud);
